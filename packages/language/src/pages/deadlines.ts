import { defineTexts } from '../texts.ts';

/** The calendar of due dates. It is read by calendar services outside the house: no name and no title stands in it. */
export const deadlineTexts = defineTexts({
  nb: {
    calendar: 'Frister i Handslag',
    owed: 'Frist: noe dere har lovet (sak {case})',
    owedToUs: 'Frist: noe dere er lovet (sak {case})',
    handover: 'Svarfrist: overlevering til dere (sak {case})',
    review: 'Se på igjen: en beslutning (sak {case})',
  },
  nn: {
    calendar: 'Fristar i Handslag',
    owed: 'Frist: noko de har lova (sak {case})',
    owedToUs: 'Frist: noko de er lova (sak {case})',
    handover: 'Svarfrist: overlevering til dykk (sak {case})',
    review: 'Sjå på igjen: ei avgjerd (sak {case})',
  },
  sv: {
    calendar: 'Slutdatum i Handslag',
    owed: 'Slutdatum: något ni har lovat (ärende {case})',
    owedToUs: 'Slutdatum: något ni har fått löfte om (ärende {case})',
    handover: 'Svara senast: överlämning till er (ärende {case})',
    review: 'Se över: ett beslut (ärende {case})',
  },
  en: {
    calendar: 'Due dates in Handslag',
    owed: 'Due: something you have promised (case {case})',
    owedToUs: 'Due: something you have been promised (case {case})',
    handover: 'Answer by: handover to you (case {case})',
    review: 'Look again at: a decision (case {case})',
  },
});
