import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/record.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  record: 'Record',
  often: 'Often used',
  agree: 'Agree',
  citizen: 'The citizen',
  caseItself: 'The case',
  commitment: 'Promise',
  decision: 'Decision',
  bindsNow: 'The promise binds at once, because you answer on behalf of {actor}.',
  asksThem: '{actor} is told, and must say yes before it binds.',
  condition: 'What must happen first?',
  about: 'What was the meeting about?',
  remainders: 'What becomes of what is open?',
  field: 'What is to be corrected?',
  becomes: 'It should say',
  willRead: icu(
    'Whoever you bring in can read all that stands in the case: {n, plural, one {one entry} other {# entries}} since {day}.',
  ),
  willReadKinds: icu(
    '{promises, plural, one {One promise} other {# promises}}, {decisions, plural, one {one decision} other {# decisions}}, {needs, plural, one {one need or outcome} other {# needs and outcomes}} and {notes, plural, one {one note, step or meeting} other {# notes, steps and meetings}}.',
  ),
  correctionHelp: 'The old text stays in the log. Everybody sees that it was corrected, and what is right.',
};
