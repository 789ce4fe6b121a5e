import type { Page } from '../../types.ts';

/** What can be said of a commitment, and the words around it. */
export const texts = {
  release: 'Løs dem fra løftet',
  more: 'Mer',
  moreFor: 'Mer om «{what}»',
  speaksFor: 'Du svarer på vegne av {actor}.',
  attests: 'Du registrerer svaret på vegne av {actor}. Alle i saken ser at det var du som registrerte det.',
  promise: '{debtor} lover {creditor}',
  why: 'Hvorfor?',
  what: 'Hva loves?',
  due: 'Frist',
  noDue: 'uten frist',
  dueBy: 'innen {day}',
  outlook: 'Hvordan går det?',
  note: 'Merknad',
  part: 'Er alt gjort?',
  link: 'Lenke til noe som viser det',
  extent: 'Er det gjort slik det ble lovet?',
  words: 'Hva fikk det å si?',
  consequence: 'Hva gjør dere videre?',
  from: 'Fra {was}',
  to: 'til {becomes}',
  changeAsked: '{actor} ber om en endring:',
} satisfies Page;
