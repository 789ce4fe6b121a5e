import { icu } from '../../icu.ts';
import type { Page } from '../../types.ts';

/** My desk: what waits for me. */
export const texts = {
  title: 'Å gjøre',
  lead: 'Hei, {name}. Dette venter på deg og på {actors}.',
  leadNobody: 'Hei, {name}.',
  answers: 'Venter på svar fra deg',
  endorse: 'Stemmer dette?',
  endorseLead: 'Noen har registrert dette på vegne av dere. Si om det stemmer.',
  allRight: 'Alt stemmer',
  promiseBetween: '{debtor} til {creditor}',
  promiseDue: 'Frist',
  toldBy: '{person} registrerte det på vegne av {actor}',
  consentsEnding: 'Samtykker som snart går ut',
  consentsEndingLead:
    'Be om et nytt samtykke dersom det fortsatt trengs. Når det går ut, kan de andre ikke lenger lese saken.',
  consentEnds: 'Samtykket fra {actor} går ut {day}',
  openings: 'Hvem som har fått lese sakene deres',
  openingsLead: 'Noen ble med i en sak, eller fikk lese den.',
  toOpened: 'Se saken',
  decisions: 'Beslutninger som venter på dere',
  due: 'Frist nå',
  dueLead: 'Fristen er ute, eller kommer innen 14 dager.',
  iOwe: 'Dere har lovet',
  owedToUs: 'Dere er lovet',
  sent: 'Overleveringer dere har sendt',
  responsible: 'Saker dere har ansvaret for',
  newCount: icu(
    '{n, plural, one {Én ny oppføring} other {# nye oppføringer}} siden du sist leste historien.',
  ),
  readThem: 'Les det som er nytt',
  markRead: 'Marker alt som lest',
  clear: 'Ingenting å gjøre nå',
  clearText: 'Her kommer løfter, overleveringer og beslutninger som venter på svar fra deg.',
  begin: 'Kom i gang',
  beginText:
    'Åpne en sak for noe dere følger sammen, og skriv ned det første løftet. Da ser du her hva som venter.',
  openCases: 'Se sakene',
  notRepresenting: 'Du representerer ingen aktør ennå',
  notRepresentingText:
    'Her står det som venter på aktøren du representerer. Be samarbeidskoordinatoren om å knytte deg til en.',
  representYourself:
    'Her står det som venter på aktøren du representerer. Knytt deg til en under «Personer og aktører».',
  openPeople: 'Se personer og aktører',
  evaluatorText: 'Som evaluator finner du det du trenger under «Løfter i tall» og «Historie».',
  openLedger: 'Se løfter i tall',
  positionAsk: 'Hva mener {actor}?',
  interpretAsk: 'Hva betyr den hos {actor}?',
  anchorAsk: 'Forankret hos {actor}?',
  reviewAsk: 'Tid for å vurdere den på nytt',
  changeWaits: 'ber om endring',
  reportWaits: 'melder at det er gjort',
  proposalWaits: 'forslag til løfte',
  counterWaits: 'motforslag',
  releaseWaits: 'ber om å bli løst fra løftet',
} satisfies Page;
