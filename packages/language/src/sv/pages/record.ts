import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/record.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  record: 'Registrera',
  often: 'Används ofta',
  agree: 'Avtala',
  citizen: 'Invånaren',
  caseItself: 'Ärendet',
  commitment: 'Löfte',
  decision: 'Beslut',
  bindsNow: 'Löftet gäller direkt, eftersom du svarar åt {actor}.',
  asksThem: '{actor} får besked och måste säga ja innan det gäller.',
  condition: 'Vad måste hända först?',
  about: 'Vad handlade mötet om?',
  remainders: 'Vad händer med det som är öppet?',
  field: 'Vad ska rättas?',
  becomes: 'Det ska stå',
  willRead: icu(
    'Den du tar med får läsa allt som står i ärendet: {n, plural, one {en post} other {# poster}} sedan {day}.',
  ),
  willReadKinds: icu(
    '{promises, plural, one {Ett löfte} other {# löften}}, {decisions, plural, one {ett beslut} other {# beslut}}, {needs, plural, one {ett behov eller en effekt} other {# behov och effekter}} och {notes, plural, one {en anteckning, ett steg eller ett möte} other {# anteckningar, steg och möten}}.',
  ),
  correctionHelp: 'Det gamla står kvar i loggen. Alla ser att det har rättats, och vad som är rätt.',
};
