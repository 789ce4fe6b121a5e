import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/desk.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Å gjere',
  lead: 'Hei, {name}. Dette ventar på deg og på {actors}.',
  leadNobody: 'Hei, {name}.',
  answers: 'Ventar på svar frå deg',
  endorse: 'Stemmer dette?',
  endorseLead: 'Nokon har registrert dette på vegner av dykk. Sei om det stemmer.',
  allRight: 'Alt stemmer',
  toldBy: '{person} registrerte det på vegner av {actor}',
  consentsEnding: 'Samtykke som snart går ut',
  consentsEndingLead:
    'Be om eit nytt samtykke dersom det framleis trengst. Når det går ut, kan dei andre ikkje lenger lese saka.',
  consentEnds: 'Samtykket frå {actor} går ut {day}',
  openings: 'Kven som har fått lese sakene de er med i',
  openingsLead: 'Nokon vart med i ei sak, eller fekk lese saka.',
  toOpened: 'Sjå saka',
  decisions: 'Avgjerder som ventar på dykk',
  due: 'Frist no',
  dueLead: 'Fristen er ute, eller kjem innan 14 dagar.',
  iOwe: 'De har lova',
  owedToUs: 'De er lova',
  sent: 'Overleveringar de har sendt',
  responsible: 'Saker de har ansvaret for',
  newCount: icu('{n, plural, one {Éi ny oppføring} other {# nye oppføringar}} sidan du sist las historia.'),
  readThem: 'Les det som er nytt',
  clear: 'Ingenting å gjere no',
  clearText: 'Her kjem løfte, overleveringar og avgjerder som ventar på svar frå deg.',
  begin: 'Kom i gang',
  beginText:
    'Opne ei sak for noko de følgjer saman, og skriv ned det første løftet. Då ser du her kva som ventar.',
  openCases: 'Sjå sakene',
  notRepresenting: 'Du representerer ingen aktør enno',
  notRepresentingText:
    'Her står det som ventar på aktøren du representerer. Be samarbeidskoordinatoren om å knyte deg til ein.',
  representYourself:
    'Her står det som ventar på aktøren du representerer. Knyt deg til ein under «Personar og aktørar».',
  openPeople: 'Sjå personar og aktørar',
  evaluatorText: 'Som evaluator finn du det du treng under «Løfte i tal» og «Historie».',
  openLedger: 'Sjå løfte i tal',
  positionAsk: 'Kva meiner {actor}?',
  interpretAsk: 'Kva betyr ho hos {actor}?',
  anchorAsk: 'Forankra hos {actor}?',
  reviewAsk: 'Tid for å vurdere ho på nytt',
  changeWaits: 'ber om endring',
  reportWaits: 'melder at det er gjort',
  proposalWaits: 'framlegg til løfte',
  counterWaits: 'motframlegg',
  releaseWaits: 'ber om å bli løyst frå løftet',
};
