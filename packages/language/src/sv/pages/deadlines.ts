import type { texts as nb } from '../../nb/pages/deadlines.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  calendar: 'Tidsfrister i Handslag',
  owed: 'Tidsfrist: något ni har lovat (ärende {case})',
  owedToUs: 'Tidsfrist: något ni har fått löfte om (ärende {case})',
  handover: 'Svara senast: överlämning till er (ärende {case})',
  review: 'Ses över: ett beslut (ärende {case})',
};
