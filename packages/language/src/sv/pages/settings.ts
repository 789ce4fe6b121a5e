import type { Page } from '../../types.ts';

/** What each person chooses for the partnership: reminders, and due dates in an own calendar. */
export const texts = {
  title: 'Aviseringar och kalender',
  lead: 'Det du väljer här gäller bara dig, i det här samarbetet.',
  reminders: 'Påminnelser med e-post',
  remindersLead: 'Ett e-brev om det som väntar på dig. Det innehåller inga namn och inget om ärendena.',
  howOften: 'Hur ofta',
  daily: 'Varje arbetsdag, när något väntar',
  weekly: 'Varje måndag, när något väntar',
  never: 'Aldrig',
  saved: 'Sparat',
  calendar: 'Tidsfrister i din kalender',
  calendarLead:
    'Skapa en hemlig adress och lägg in den i din kalender. Då ser du tidsfristerna där, utan namn och utan vad det gäller.',
  make: 'Skapa en adress',
  address: 'Adressen till kalendern',
  addressOnce: 'Kopiera den nu. Den visas bara den här enda gången.',
  copy: 'Kopiera adressen',
  copied: 'Kopierad',
  made: 'Skapad {day}',
  used: 'Senast använd {moment}',
  unused: 'Inte använd än',
  end: 'Avsluta adressen',
  noLinks: 'Du har ingen adress än.',
} satisfies Page;
