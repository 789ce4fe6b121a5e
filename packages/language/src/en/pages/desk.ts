import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/desk.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'To do',
  lead: 'Hello, {name}. This waits for you and for {actors}.',
  leadNobody: 'Hello, {name}.',
  answers: 'Waiting for your answer',
  endorse: 'Is this right?',
  endorseLead: 'Somebody recorded this on your behalf. Say whether it is right.',
  allRight: 'All of it is right',
  toldBy: '{person} recorded it on behalf of {actor}',
  consentsEnding: 'Consents that end soon',
  consentsEndingLead:
    'Ask for a new consent if it is still needed. When it ends, the others can no longer read the case.',
  consentEnds: 'The consent of {actor} ends {day}',
  openings: 'Who has come to read your cases',
  openingsLead: 'Somebody joined a case, or was let in to read it.',
  toOpened: 'See the case',
  decisions: 'Decisions that wait for you',
  due: 'Due now',
  dueLead: 'The due date has passed, or comes within 14 days.',
  iOwe: 'You have promised',
  owedToUs: 'You have been promised',
  sent: 'Handovers you have sent',
  responsible: 'Cases you are responsible for',
  newCount: icu('{n, plural, one {One new entry} other {# new entries}} since you last read the history.'),
  readThem: 'Read what is new',
  clear: 'Nothing to do now',
  clearText: 'Promises, handovers and decisions that wait for your answer come here.',
  begin: 'Get started',
  beginText:
    'Open a case for something you follow together, and write down the first promise. Then you see here what waits.',
  openCases: 'See the cases',
  notRepresenting: 'You do not represent any actor yet',
  notRepresentingText:
    'This page shows what waits for the actor you represent. Ask the coordinator to connect you with one.',
  representYourself:
    'This page shows what waits for the actor you represent. Connect yourself with one under “People and actors”.',
  openPeople: 'See people and actors',
  evaluatorText: 'As an evaluator you find what you need under “Promises in figures” and “History”.',
  openLedger: 'See promises in figures',
  positionAsk: 'Where does {actor} stand?',
  interpretAsk: 'What does it mean for {actor}?',
  anchorAsk: 'Does {actor} endorse it?',
  reviewAsk: 'Time for a review',
  changeWaits: 'asks for a change',
  reportWaits: 'reports that it is done',
  proposalWaits: 'proposed promise',
  counterWaits: 'counter-proposal',
  releaseWaits: 'asks to be released',
};
