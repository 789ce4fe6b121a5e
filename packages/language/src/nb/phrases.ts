import { icu } from '../icu.ts';
import type { Phrases } from '../types.ts';

export const phrases: Phrases = {
  anActor: 'en aktør',
  aPerson: 'en person',
  something: 'noe',
  erasedActor: 'en innbygger (navnet er slettet)',
  erasedPerson: 'en person (navnet er slettet)',
  theSystem: 'Handslag',
  theImport: 'en importert logg',
  sealedText: '(teksten er ikke åpen for deg)',
  erasedText: '(teksten er slettet)',
  unknownEvent: '{who} registrerte noe som denne versjonen ikke kjenner ({type})',
  unknownProblem:
    'Noe gikk galt. Prøv igjen om litt. Si fra til samarbeidskoordinatoren hvis det fortsetter.',
  unreachable:
    'Vi får ikke kontakt med tjenesten. Sjekk nettet og prøv igjen. Det du skrev, står her fortsatt.',
  recordedBy: 'Registrert av {name} {date}',
  recordedByFor: 'Registrert av {name} på vegne av {actor} {date}',
  recordedLater: '{days} etter at det skjedde',
  imported: 'importert',
  corrected: 'rettet senere',
  openingQuote: '«',
  closingQuote: '»',
  today: 'i dag',
  yesterday: 'i går',
  tomorrow: 'i morgen',
  daysAgo: icu('for {n, plural, one {# dag} other {# dager}} siden'),
  inDays: icu('om {n, plural, one {# dag} other {# dager}}'),
  days: icu('{n, plural, one {# dag} other {# dager}}'),
};
