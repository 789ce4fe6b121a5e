import { defineTexts } from '../texts.ts';

/** The calendar of due dates. It is read by calendar services outside the house: no name and no title stands in it. */
export const deadlineTexts = defineTexts({
  nb: {
    calendar: 'Frister i Handslag',
    owed: 'Frist: noe dere har lovet (sak {case})',
    owedToUs: 'Frist: noe dere er lovet (sak {case})',
    handover: 'Svarfrist: overlevering til dere (sak {case})',
    review: 'Vurderes på nytt: en beslutning (sak {case})',
  },
  nn: {
    calendar: 'Fristar i Handslag',
    owed: 'Frist: noko de har lova (sak {case})',
    owedToUs: 'Frist: noko de er lova (sak {case})',
    handover: 'Svarfrist: overlevering til dykk (sak {case})',
    review: 'Blir vurdert på nytt: ei avgjerd (sak {case})',
  },
  sv: {
    calendar: 'Tidsfrister i Handslag',
    owed: 'Tidsfrist: något ni har lovat (ärende {case})',
    owedToUs: 'Tidsfrist: något ni har fått löfte om (ärende {case})',
    handover: 'Svara senast: överlämning till er (ärende {case})',
    review: 'Ses över: ett beslut (ärende {case})',
  },
  en: {
    calendar: 'Due dates in Handslag',
    owed: 'Due: something you have promised (case {case})',
    owedToUs: 'Due: something you have been promised (case {case})',
    handover: 'Answer by: handover to you (case {case})',
    review: 'To be reviewed: a decision (case {case})',
  },
});
