import type { Page } from '../../types.ts';

/** What each person chooses for the partnership: reminders, and due dates in an own calendar. */
export const texts = {
  title: 'Varsel og kalender',
  lead: 'Det du vel her, gjeld berre deg, i dette samarbeidet.',
  reminders: 'Påminningar på e-post',
  remindersLead: 'Ein e-post om det som ventar på deg. Han inneheld ingen namn og ingenting om sakene.',
  howOften: 'Kor ofte',
  daily: 'Kvar arbeidsdag, når noko ventar',
  weekly: 'Kvar måndag, når noko ventar',
  never: 'Aldri',
  saved: 'Lagra',
  calendar: 'Fristar i kalenderen din',
  calendarLead:
    'Lag ei hemmeleg adresse, og legg ho inn i kalenderen din. Då ser du fristane der, utan namn og utan kva det gjeld.',
  make: 'Lag ei adresse',
  address: 'Adressa til kalenderen',
  addressOnce: 'Kopier ho no. Ho blir vist berre denne eine gongen.',
  copy: 'Kopier adressa',
  copied: 'Kopiert',
  made: 'Laga {day}',
  used: 'Sist brukt {moment}',
  unused: 'Ikkje brukt enno',
  end: 'Avslutt adressa',
  noLinks: 'Du har inga adresse enno.',
} satisfies Page;
