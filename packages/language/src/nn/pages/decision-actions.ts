import type { texts as nb } from '../../nb/pages/decision-actions.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
};
