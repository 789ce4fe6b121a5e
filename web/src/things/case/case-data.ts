import type { CasePage } from '@handslag/contract/questions/case';
import type { z } from 'zod';

/** One case as it stood at a moment, as the API answers it. */
export type CaseData = z.infer<typeof CasePage>;

/** Whether the case is open; a closed one takes only what may still be said of it. */
export const isOpenCase = (page: CaseData): boolean => page.case.open;
