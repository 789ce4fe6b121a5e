import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/desk.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Att göra',
  lead: 'Hej, {name}. Detta väntar på dig och på {actors}.',
  leadNobody: 'Hej, {name}.',
  answers: 'Väntar på svar från dig',
  endorse: 'Stämmer det här?',
  endorseLead: 'Någon har registrerat detta åt er. Säg om det stämmer.',
  allRight: 'Allt stämmer',
  toldBy: '{person} registrerade det åt {actor}',
  consentsEnding: 'Samtycken som snart går ut',
  consentsEndingLead:
    'Be om ett nytt samtycke om det fortfarande behövs. När det går ut kan de andra inte längre läsa ärendet.',
  consentEnds: 'Samtycket från {actor} går ut {day}',
  openings: 'Vilka som har fått läsa era ärenden',
  openingsLead: 'Någon kom med i ett ärende, eller fick läsa det.',
  toOpened: 'Se ärendet',
  decisions: 'Beslut som väntar på er',
  due: 'Tidsfrist nu',
  dueLead: 'Tidsfristen har gått ut eller går ut inom 14 dagar.',
  iOwe: 'Ni har lovat',
  owedToUs: 'Ni har fått löfte om',
  sent: 'Överlämningar ni har skickat',
  responsible: 'Ärenden ni ansvarar för',
  newCount: icu('{n, plural, one {En ny post} other {# nya poster}} sedan du senast läste historiken.'),
  readThem: 'Läs det som är nytt',
  clear: 'Inget att göra just nu',
  clearText: 'Här hamnar löften, överlämningar och beslut som väntar på svar från dig.',
  begin: 'Kom i gång',
  beginText:
    'Öppna ett ärende för något ni följer tillsammans, och skriv ner det första löftet. Då ser du här vad som väntar.',
  openCases: 'Se ärendena',
  notRepresenting: 'Du representerar ingen aktör ännu',
  notRepresentingText:
    'Här ser du det som väntar på aktören du representerar. Be samordnaren koppla dig till en.',
  representYourself:
    'Här ser du det som väntar på aktören du representerar. Koppla dig till en under ”Personer och aktörer”.',
  openPeople: 'Se personer och aktörer',
  evaluatorText: 'Som utvärderare hittar du det du behöver under ”Löften i siffror” och ”Historik”.',
  openLedger: 'Se löften i siffror',
  positionAsk: 'Vad tycker {actor}?',
  interpretAsk: 'Vad betyder det hos {actor}?',
  anchorAsk: 'Förankrat hos {actor}?',
  reviewAsk: 'Dags att se över det',
  changeWaits: 'ber om ändring',
  reportWaits: 'rapporterar att det är gjort',
  proposalWaits: 'förslag till löfte',
  counterWaits: 'motförslag',
  releaseWaits: 'ber att bli löst från löftet',
};
