import type { texts as nb } from '../../nb/pages/deadlines.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  calendar: 'Fristar i Handslag',
  owed: 'Frist: noko de har lova (sak {case})',
  owedToUs: 'Frist: noko de er lova (sak {case})',
  handover: 'Svarfrist: overlevering til dykk (sak {case})',
  review: 'Blir vurdert på nytt: ei avgjerd (sak {case})',
};
