import { icu } from '../icu.ts';
import type { Phrases } from '../types.ts';

export const phrases: Phrases = {
  anActor: 'an actor',
  aPerson: 'a person',
  something: 'something',
  erasedActor: 'a citizen (name erased)',
  erasedPerson: 'a person (name erased)',
  theSystem: 'Handslag',
  theImport: 'an imported log',
  sealedText: '(the text is not open to you)',
  erasedText: '(the text has been erased)',
  unknownEvent: '{who} recorded something that this version does not know ({type})',
  unknownProblem: 'Something went wrong. Try again in a while. Tell the coordinator if it goes on.',
  unreachable:
    'We cannot reach the service. Check your connection and try again. What you wrote is still here.',
  recordedBy: 'Recorded by {name} on {date}',
  recordedByFor: 'Recorded by {name} on behalf of {actor} on {date}',
  recordedLater: '{days} after it happened',
  imported: 'imported',
  corrected: 'corrected later',
  openingQuote: '“',
  closingQuote: '”',
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  daysAgo: icu('{n, plural, one {# day} other {# days}} ago'),
  inDays: icu('in {n, plural, one {# day} other {# days}}'),
  days: icu('{n, plural, one {# day} other {# days}}'),
};
