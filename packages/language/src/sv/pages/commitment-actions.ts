import type { texts as nb } from '../../nb/pages/commitment-actions.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  release: 'Lös dem från löftet',
  more: 'Mer',
  moreFor: 'Mer om ”{what}”',
  speaksFor: 'Du svarar åt {actor}.',
  attests: 'Du registrerar svaret åt {actor}. Alla i ärendet ser att det var du som registrerade det.',
  promise: '{debtor} lovar {creditor}',
  why: 'Varför?',
  what: 'Vad lovas?',
  due: 'Tidsfrist',
  noDue: 'utan tidsfrist',
  dueBy: 'senast {day}',
  outlook: 'Hur går det?',
  note: 'Anteckning',
  part: 'Är allt gjort?',
  link: 'Länk till något som visar det',
  extent: 'Är det gjort så som det lovades?',
  words: 'Vad betydde det?',
  consequence: 'Vad gör ni nu?',
  from: 'Från {was}',
  to: 'till {becomes}',
  changeAsked: '{actor} ber om en ändring:',
};
