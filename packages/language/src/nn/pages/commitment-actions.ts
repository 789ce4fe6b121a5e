import type { texts as nb } from '../../nb/pages/commitment-actions.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  release: 'Løys dei frå løftet',
  more: 'Meir',
  moreFor: 'Meir om «{what}»',
  speaksFor: 'Du svarar på vegner av {actor}.',
  attests: 'Du registrerer svaret på vegner av {actor}. Alle i saka ser at det var du som registrerte det.',
  promise: '{debtor} lovar {creditor}',
  why: 'Kvifor?',
  what: 'Kva blir lova?',
  due: 'Frist',
  noDue: 'utan frist',
  dueBy: 'innan {day}',
  outlook: 'Korleis går det?',
  note: 'Merknad',
  part: 'Er alt gjort?',
  link: 'Lenkje til noko som viser det',
  extent: 'Er det gjort slik det vart lova?',
  words: 'Kva fekk det å seie?',
  consequence: 'Kva gjer de vidare?',
  from: 'Frå {was}',
  to: 'til {becomes}',
  changeAsked: '{actor} ber om ei endring:',
};
