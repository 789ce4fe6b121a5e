import type { Page } from '../../types.ts';

/** Recording in a case. */
export const texts = {
  record: 'Registrer',
  often: 'Ofte brukt',
  agree: 'Avtal',
  citizen: 'Innbyggeren',
  caseItself: 'Saken',
  commitment: 'Løfte',
  decision: 'Beslutning',
  inOneWeek: 'Om en uke',
  inTwoWeeks: 'Om to uker',
  bindsNow: 'Løftet gjelder med en gang, fordi du svarer på vegne av {actor}.',
  asksThem: '{actor} får beskjed og må si ja før det gjelder.',
  condition: 'Hva må skje først?',
  about: 'Hva handlet møtet om?',
  remainders: 'Hva skjer med det som er åpent?',
  field: 'Hva skal rettes?',
  becomes: 'Det skal stå',
  correctionHelp: 'Det gamle blir stående i loggen. Alle ser at det er rettet, og hva som er riktig.',
} satisfies Page;
