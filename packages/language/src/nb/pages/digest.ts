import { icu } from '../../icu.ts';
import type { Page } from '../../types.ts';

/** The reminder by e-mail. `{who}` and the other actors: organisations by name, citizens never. */
export const texts = {
  subject: icu('Handslag: {n, plural, one {én} other {#}} ting venter på deg'),
  lead: 'Dette venter på deg {date}.',
  due: 'Frister som er ute, eller kommer innen 14 dager',
  unanswered: 'Venter på svar fra deg',
  decisions: 'Beslutninger som venter på deg',
  promise: 'Løfte fra {debtor} til {creditor}, sak {case}: {status}',
  handover: 'Overlevering fra {from} til {to}, sak {case}',
  handoverBy: 'Overlevering fra {from} til {to}, sak {case}: svar innen {date}',
  decision: 'Beslutning for {who}, sak {case}: {ask}',
  more: 'Og {n} til, som står under «Å gjøre».',
  desk: 'Åpne «Å gjøre»',
  sealed: 'Titler og tekster sendes ikke i e-post. Logg inn for å lese dem.',
  choice: 'I Handslag velger du om du vil ha påminnelser hver arbeidsdag, én gang i uka eller aldri.',
} satisfies Page;
