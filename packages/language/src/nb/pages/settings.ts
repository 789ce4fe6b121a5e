import type { Page } from '../../types.ts';

/** What each person chooses for the partnership: reminders, and due dates in an own calendar. */
export const texts = {
  title: 'Varsler og kalender',
  lead: 'Det du velger her, gjelder bare deg, i dette samarbeidet.',
  reminders: 'Påminnelser på e-post',
  remindersLead: 'En e-post om det som venter på deg. Den inneholder ingen navn og ingenting om sakene.',
  howOften: 'Hvor ofte',
  daily: 'Hver arbeidsdag, når noe venter',
  weekly: 'Hver mandag, når noe venter',
  never: 'Aldri',
  saved: 'Lagret',
  calendar: 'Frister i kalenderen din',
  calendarLead:
    'Lag en hemmelig adresse, og legg den inn i kalenderen din. Da ser du fristene der, uten navn og uten hva det gjelder.',
  make: 'Lag en adresse',
  address: 'Adressen til kalenderen',
  addressOnce: 'Kopier den nå. Den vises bare denne ene gangen.',
  copy: 'Kopier adressen',
  copied: 'Kopiert',
  made: 'Laget {day}',
  used: 'Sist brukt {moment}',
  unused: 'Ikke brukt ennå',
  end: 'Avslutt adressen',
  noLinks: 'Du har ingen adresse ennå.',
} satisfies Page;
