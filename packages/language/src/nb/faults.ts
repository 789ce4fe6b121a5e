import type { FaultTexts } from '../types.ts';

export const faults: FaultTexts = {
  'request/invalid': 'Noe er ikke fylt ut riktig. Se på feltene som er merket, og prøv igjen.',
  'request/too-large': 'Dette er for stort til å sendes. Gjør det kortere, eller del det opp.',
  'request/not-json': 'Tjenesten kunne ikke lese det som ble sendt. Last siden på nytt og prøv igjen.',
  'request/wrong-origin':
    'Dette kom fra en annen side enn Handslag, så det ble stoppet. Åpne Handslag på nytt.',
  'request/rate-limited': 'Det ble mange forsøk på kort tid. Vent litt, og prøv igjen.',
  'request/no-such-route': 'Det finnes ingen slik side eller adresse. Sjekk lenken.',
  'request/wrong-method':
    'Tjenesten tar ikke imot denne typen forespørsel her. Last siden på nytt og prøv igjen.',
  'session/none': 'Du er ikke logget inn. Logg inn, så kan du fortsette.',
  'session/wrong-credentials': 'E-posten eller passordet er feil. Sjekk begge, og prøv igjen.',
  'session/second-factor':
    'Kontoen din har en ekstra bekreftelse. Skriv koden fra appen eller en av reservekodene, eller bruk passnøkkelen.',
  'session/second-factor-required':
    'Rollen din her krever en ekstra bekreftelse. Legg til en passnøkkel eller en app på kontosiden, og logg inn med den.',
  'session/confirm': 'Skriv passordet eller en kode på nytt, så kan du fortsette.',
  'password/weak':
    'Dette passordet er lett å gjette. Velg et lengre, for eksempel fire ord som ikke hører sammen.',
  'address/unusable': 'Denne adressen kan ikke brukes her. Se over den, eller velg en annen.',
  'account/exists': 'Denne adressen har en konto fra før. Logg inn på den, og åpne lenken på nytt.',
  'account/too-many': 'Du har så mange av disse som én person kan ha. Fjern en du ikke bruker.',
  'founding/not-yours':
    'Bare de som driftsansvarlig har valgt, kan starte et samarbeid her. Spør driftsansvarlig.',
  'second-factor/wrong': 'Koden eller passnøkkelen stemmer ikke. Prøv igjen.',
  'set-up/done':
    'Den første kontoen er alt laget. Logg inn, eller be samarbeidskoordinatoren om en invitasjon.',
  'link/invalid': 'Lenken er brukt eller gått ut. Be om en ny.',
  'access/forbidden': 'Rollen din gir ikke lov til dette. Spør samarbeidskoordinatoren.',
  'access/not-found':
    'Her er det ikke noe du har tilgang til. Sjekk lenken, eller spør samarbeidskoordinatoren.',
  'conflict/changed': 'Noen endret dette mens du så på det. Les det på nytt, og bestem deg igjen.',
  'conflict/condition-required': 'Siden din er ikke oppdatert. Last den på nytt, og prøv igjen.',
  'idempotency/other-request': 'Dette er alt sendt med et annet innhold. Last siden på nytt, og prøv igjen.',
  'idempotency/missing': 'Det du sendte, kom ikke fram. Last siden på nytt, og prøv igjen.',
  'server/overloaded': 'Det er mange som bruker Handslag nå. Vent litt, og prøv igjen.',
  'server/store-unavailable': 'Vi kan ikke lagre akkurat nå, og ingenting ble lagret. Prøv igjen om litt.',
  'server/broken':
    'Noe er galt hos oss. Last siden på nytt og se om det du registrerte, står der, før du prøver igjen.',
};
