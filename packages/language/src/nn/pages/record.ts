import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/record.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  record: 'Registrer',
  often: 'Ofte brukt',
  agree: 'Avtal',
  citizen: 'Innbyggjaren',
  caseItself: 'Saka',
  commitment: 'Løfte',
  decision: 'Avgjerd',
  bindsNow: 'Løftet gjeld med ein gong, fordi du svarar på vegner av {actor}.',
  asksThem: '{actor} får beskjed og må seie ja før det gjeld.',
  condition: 'Kva må skje først?',
  about: 'Kva handla møtet om?',
  remainders: 'Kva skjer med det som er ope?',
  field: 'Kva skal rettast?',
  becomes: 'Det skal stå',
  willRead: icu(
    'Den du tek med, får lese alt som står i saka: {n, plural, one {éi oppføring} other {# oppføringar}} sidan {day}.',
  ),
  willReadKinds: icu(
    '{promises, plural, one {Eitt løfte} other {# løfte}}, {decisions, plural, one {éi avgjerd} other {# avgjerder}}, {needs, plural, one {eitt behov eller éin verknad} other {# behov og verknader}} og {notes, plural, one {eitt notat, steg eller møte} other {# notat, steg og møte}}.',
  ),
  correctionHelp: 'Det gamle blir ståande i loggen. Alle ser at det er retta, og kva som er rett.',
};
