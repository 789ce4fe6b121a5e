import { icu } from '../icu.ts';
import type { Phrases } from '../types.ts';

export const phrases: Phrases = {
  anActor: 'ein aktør',
  aPerson: 'ein person',
  something: 'noko',
  erasedActor: 'ein innbyggjar (namnet er sletta)',
  erasedPerson: 'ein person (namnet er sletta)',
  theSystem: 'Handslag',
  theImport: 'ein importert logg',
  sealedText: '(teksten er ikkje open for deg)',
  erasedText: '(teksten er sletta)',
  unknownEvent: '{who} registrerte noko som denne versjonen ikkje kjenner ({type})',
  unknownProblem:
    'Noko gjekk gale. Prøv igjen om litt. Sei frå til samarbeidskoordinatoren om det held fram.',
  unreachable:
    'Vi får ikkje kontakt med tenesta. Sjekk nettet og prøv igjen. Det du skreiv, står her framleis.',
  recordedBy: 'Registrert av {name} {date}',
  recordedByFor: 'Registrert av {name} på vegner av {actor} {date}',
  recordedLater: '{days} etter at det skjedde',
  imported: 'importert',
  corrected: 'retta seinare',
  openingQuote: '«',
  closingQuote: '»',
  today: 'i dag',
  yesterday: 'i går',
  tomorrow: 'i morgon',
  daysAgo: icu('for {n, plural, one {# dag} other {# dagar}} sidan'),
  inDays: icu('om {n, plural, one {# dag} other {# dagar}}'),
  days: icu('{n, plural, one {# dag} other {# dagar}}'),
};
