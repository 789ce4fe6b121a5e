import { icu } from '../icu.ts';
import type { Phrases } from '../types.ts';

export const phrases: Phrases = {
  anActor: 'en aktör',
  aPerson: 'en person',
  something: 'något',
  erasedActor: 'en invånare (namnet är raderat)',
  erasedPerson: 'en person (namnet är raderat)',
  theSystem: 'Handslag',
  theImport: 'en importerad logg',
  sealedText: '(texten är inte öppen för dig)',
  erasedText: '(texten är raderad)',
  unknownEvent: '{who} registrerade något som den här versionen inte känner till ({type})',
  unknownProblem: 'Något gick fel. Försök igen om en stund. Säg till samordnaren om det fortsätter.',
  unreachable:
    'Vi får inte kontakt med tjänsten. Kontrollera nätet och försök igen. Det du skrev står kvar här.',
  recordedBy: 'Registrerat av {name} {date}',
  recordedByFor: 'Registrerat av {name} åt {actor} {date}',
  recordedLater: '{days} efter att det hände',
  imported: 'importerat',
  corrected: 'rättat senare',
  openingQuote: '”',
  closingQuote: '”',
  today: 'i dag',
  yesterday: 'i går',
  tomorrow: 'i morgon',
  daysAgo: icu('för {n, plural, one {# dag} other {# dagar}} sedan'),
  inDays: icu('om {n, plural, one {# dag} other {# dagar}}'),
  days: icu('{n, plural, one {# dag} other {# dagar}}'),
};
