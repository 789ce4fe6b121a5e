import type { FaultTexts } from '../types.ts';

export const faults: FaultTexts = {
  'request/invalid': 'Noko er ikkje fylt ut rett. Sjå på felta som er merkte, og prøv igjen.',
  'request/too-large': 'Dette er for stort til å sendast. Gjer det kortare, eller del det opp.',
  'request/not-json': 'Tenesta kunne ikkje lese det som vart sendt. Last sida på nytt og prøv igjen.',
  'request/wrong-origin':
    'Dette kom frå ei anna side enn Handslag, så det vart stoppa. Opne Handslag på nytt.',
  'request/rate-limited': 'Det vart mange forsøk på kort tid. Vent litt, og prøv igjen.',
  'request/no-such-route': 'Det finst inga slik side eller adresse. Sjekk lenkja.',
  'request/wrong-method':
    'Tenesta tek ikkje imot denne typen førespurnad her. Last sida på nytt og prøv igjen.',
  'session/none': 'Du er ikkje logga inn. Logg inn, så kan du halde fram.',
  'session/wrong-credentials': 'E-posten eller passordet er feil. Sjekk begge, og prøv igjen.',
  'session/second-factor':
    'Kontoen din har ei ekstra stadfesting. Skriv koden frå appen eller ein av reservekodane, eller bruk passnøkkelen.',
  'session/second-factor-required':
    'Rolla di her krev ei ekstra stadfesting. Legg til ein passnøkkel eller ein app på kontosida, og logg inn med han.',
  'session/confirm': 'Skriv passordet eller ein kode på nytt, så kan du halde fram.',
  'password/weak':
    'Dette passordet er lett å gjette. Vel eit lengre, til dømes fire ord som ikkje høyrer saman.',
  'address/unusable': 'Denne adressa kan ikkje brukast her. Sjå over ho, eller vel ei anna.',
  'account/exists': 'Denne adressa har ein konto frå før. Logg inn på han, og opne lenkja på nytt.',
  'account/too-many': 'Du har så mange av desse som éin person kan ha. Fjern ein du ikkje bruker.',
  'founding/not-yours':
    'Berre dei som driftsansvarleg har valt, kan starte eit samarbeid her. Spør driftsansvarleg.',
  'second-factor/wrong': 'Koden eller passnøkkelen stemmer ikkje. Prøv igjen.',
  'set-up/done':
    'Den første kontoen er alt laga. Logg inn, eller be samarbeidskoordinatoren om ein invitasjon.',
  'link/invalid': 'Lenkja er brukt eller gått ut. Be om ei ny.',
  'access/forbidden': 'Rolla di gir ikkje lov til dette. Spør samarbeidskoordinatoren.',
  'access/not-found':
    'Her er det ikkje noko du har tilgang til. Sjekk lenkja, eller spør samarbeidskoordinatoren.',
  'conflict/changed': 'Nokon endra dette medan du såg på det. Les det på nytt, og bestem deg igjen.',
  'conflict/condition-required': 'Sida di er ikkje oppdatert. Last ho på nytt, og prøv igjen.',
  'idempotency/other-request': 'Dette er alt sendt med eit anna innhald. Last sida på nytt, og prøv igjen.',
  'idempotency/missing': 'Det du sende, kom ikkje fram. Last sida på nytt, og prøv igjen.',
  'server/overloaded': 'Det er mange som brukar Handslag no. Vent litt, og prøv igjen.',
  'server/store-unavailable': 'Vi kan ikkje lagre akkurat no, og ingenting vart lagra. Prøv igjen om litt.',
  'server/broken':
    'Noko er gale hos oss. Last sida på nytt og sjå om det du registrerte, står der, før du prøver igjen.',
};
