import { icu } from '../../icu.ts';
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
  bindsNow: 'Løftet gjelder med en gang, fordi du svarer på vegne av {actor}.',
  asksThem: '{actor} får beskjed og må si ja før det gjelder.',
  condition: 'Hva må skje først?',
  about: 'Hva handlet møtet om?',
  remainders: 'Hva skjer med det som er åpent?',
  field: 'Hva skal rettes?',
  becomes: 'Det skal stå',
  willRead: icu(
    'Den du tar med, får lese alt som står i saken: {n, plural, one {én oppføring} other {# oppføringer}} siden {day}.',
  ),
  willReadKinds: icu(
    '{promises, plural, one {Ett løfte} other {# løfter}}, {decisions, plural, one {én beslutning} other {# beslutninger}}, {needs, plural, one {ett behov eller én virkning} other {# behov og virkninger}} og {notes, plural, one {ett notat, steg eller møte} other {# notater, steg og møter}}.',
  ),
  correctionHelp: 'Det gamle blir stående i loggen. Alle ser at det er rettet, og hva som er riktig.',
} satisfies Page;
