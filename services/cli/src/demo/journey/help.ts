import { type Act, type Calendar, named } from '../act.ts';
import { actors, journeyId } from '../cast.ts';
import { inCase, tellerOf } from '../speak.ts';
import { promise, handover } from './things.ts';

const { municipality, bup, family } = actors;

/** The first promises are kept; a handover is declined; a due date moves. */
export const help = (calendar: Calendar): Act[] => {
  const { on } = calendar;
  const say = tellerOf(calendar, inCase(journeyId));
  return [
    say(-158, '12:00', 'lise', {
      type: 'ReportProgress',
      commitmentId: promise.plan,
      outlook: 'on-track',
      note: 'Elias har valgt tre ting han vil gjøre på mandager.',
    }),
    say(-156, '14:00', 'lise', {
      type: 'ReportFulfilment',
      commitmentId: promise.plan,
      part: 'whole',
      note: 'Planen henger i klasserommet.',
      evidence: [{ kind: 'document', text: 'Mandagsplan for Elias' }],
    }),
    say(-155, '16:00', 'amina', {
      type: 'ConfirmFulfilment',
      commitmentId: promise.plan,
      extent: 'whole',
      words: 'Han kjente igjen sine egne ord i planen.',
    }),
    say(-154, '10:00', 'kari', { type: 'InvolveActor', actorId: bup.id, part: 'Utredning' }),
    say(-154, '10:30', 'kari', {
      type: 'ProposeHandover',
      handoverId: handover.declined,
      from: municipality.id,
      to: bup.id,
      scope: 'case',
      situation: 'Elias sover dårlig og er urolig.',
      background: 'Vi har fulgt familien i tre uker.',
      assessment: 'Vi tror at søvnen er det som tynger mest.',
      recommendation: 'Ta over ansvaret mens dere utreder.',
      commitments: [{ commitmentId: promise.talk, disposition: 'stays' }],
      answerBy: on(-149),
    }),
    say(-152, '11:00', 'aisha', {
      type: 'DeclineHandover',
      handoverId: handover.declined,
      why: 'Vi utreder gjerne, men familien bør beholde kontakten i kommunen.',
    }),
    say(-151, '09:00', 'aisha', {
      type: 'MakeCommitment',
      commitmentId: promise.report,
      debtor: bup.id,
      creditor: municipality.id,
      what: 'Utrede søvnen til Elias og dele det viktigste med familien og kommunen',
      due: on(-100),
    }),
    say(-147, '13:00', 'jonas', {
      type: 'ReportProgress',
      commitmentId: promise.housing,
      outlook: 'at-risk',
      note: 'Husbanken har ikke svart.',
    }),
    say(-146, '09:00', 'jonas', {
      type: 'ProposeChange',
      commitmentId: promise.housing,
      due: on(-129),
      why: 'Husbanken svarer først om to uker.',
    }),
    say(-145, '10:00', 'amina', { type: 'AgreeChange', commitmentId: promise.housing }),
    say(-141, '15:00', 'kari', {
      type: 'ReportFulfilment',
      commitmentId: promise.talk,
      part: 'whole',
      note: 'Vi har snakket hver onsdag.',
    }),
    say(-140, '12:00', 'amina', {
      type: 'ConfirmFulfilment',
      commitmentId: promise.talk,
      extent: 'whole',
      words: 'Det hjalp å vite at telefonen kom.',
    }),
    say(-130, '14:00', 'jonas', {
      type: 'ReportFulfilment',
      commitmentId: promise.housing,
      part: 'whole',
      note: 'Bostøtten er innvilget fra neste måned.',
      evidence: [{ kind: 'message', text: 'Vedtak sendt i digital post' }],
    }),
    say(-128, '10:00', 'amina', {
      type: 'ConfirmFulfilment',
      commitmentId: promise.housing,
      extent: 'whole',
      words: 'Nå tør jeg å henge opp gardiner.',
    }),
    say(-127, '09:00', 'amina', {
      type: 'ObserveOutcome',
      outcomeId: named('outcome/bolig'),
      kind: 'improvement',
      area: 'Bolig',
      seenBy: family.id,
      words: 'Vi kan bli boende.',
    }),
  ];
};
