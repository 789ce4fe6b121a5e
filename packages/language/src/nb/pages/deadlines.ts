import type { Page } from '../../types.ts';

/** The calendar of due dates. It is read by calendar services outside the house: no name and no title stands in it. */
export const texts = {
  calendar: 'Frister i Handslag',
  owed: 'Frist: noe dere har lovet (sak {case})',
  owedToUs: 'Frist: noe dere er lovet (sak {case})',
  handover: 'Svarfrist: overlevering til dere (sak {case})',
  review: 'Vurderes på nytt: en beslutning (sak {case})',
} satisfies Page;
