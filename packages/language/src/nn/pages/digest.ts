import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/digest.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  subject: icu('Handslag: {n, plural, one {éin} other {#}} ting ventar på deg'),
  lead: 'Dette ventar på deg {date}.',
  due: 'Fristar som er ute, eller kjem innan 14 dagar',
  unanswered: 'Ventar på svar frå deg',
  decisions: 'Avgjerder som ventar på deg',
  promise: 'Løfte frå {debtor} til {creditor}, sak {case}: {status}',
  handover: 'Overlevering frå {from} til {to}, sak {case}',
  handoverBy: 'Overlevering frå {from} til {to}, sak {case}: svar innan {date}',
  decision: 'Avgjerd for {who}, sak {case}: {ask}',
  more: 'Og {n} til, som står under «Å gjere».',
  desk: 'Opne «Å gjere»',
  sealed: 'Titlar og tekstar blir ikkje sende i e-post. Logg inn for å lese dei.',
  choice: 'I Handslag vel du om du vil ha påminningar kvar arbeidsdag, éin gong i veka eller aldri.',
};
