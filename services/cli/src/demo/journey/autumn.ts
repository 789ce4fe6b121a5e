import { type Act, type Calendar } from '../act.ts';
import { actors, journeyId } from '../cast.ts';
import { inCase, tellerOf } from '../speak.ts';
import { promise, handover, decision } from './things.ts';

const { municipality, nav, bup, school, family } = actors;

/** A decision read differently, a promise broken, a handover accepted and read back. */
export const autumn = (calendar: Calendar): Act[] => {
  const { on } = calendar;
  const say = tellerOf(calendar, inCase(journeyId));
  return [
    say(-86, '09:00', 'lise', {
      type: 'ProposeDecision',
      decisionId: decision.school,
      question: 'Skal Elias begynne dagen senere på mandager i høst?',
      options: ['Begynne klokka ti', 'Begynne som de andre'],
      level: 'operative',
    }),
    say(-85, '09:00', 'aisha', {
      type: 'StatePosition',
      decisionId: decision.school,
      actorId: bup.id,
      position: 'object',
      note: 'Søvnen blir ikke bedre av at dagen begynner senere.',
    }),
    say(-85, '10:00', 'amina', {
      type: 'StatePosition',
      decisionId: decision.school,
      actorId: family.id,
      position: 'consent',
    }),
    say(-84, '10:00', 'kari', {
      type: 'StatePosition',
      decisionId: decision.school,
      actorId: municipality.id,
      position: 'concern',
      note: 'Vi må se på det igjen etter seks uker.',
    }),
    say(-82, '12:00', 'kari', {
      type: 'MakeDecision',
      heard: 'meeting',
      decisionId: decision.school,
      title: 'Elias begynner klokka ti på mandager',
      what: 'Fram til høstferien begynner Elias klokka ti på mandager.',
      why: 'Da får han med seg morgenen hjemme.',
      alternatives: ['Begynne som de andre'],
      decidedBy: [school.id, family.id],
      level: 'operative',
      reviewOn: on(-40),
      overrideReason: 'Familien ønsker å prøve, og vi ser på det igjen om seks uker.',
    }),
    say(-81, '09:00', 'aisha', {
      type: 'InterpretDecision',
      decisionId: decision.school,
      actorId: bup.id,
      meaning: 'first-agreement',
      note: 'Vi ser på det som en prøve.',
    }),
    say(-81, '10:00', 'kari', {
      type: 'InterpretDecision',
      decisionId: decision.school,
      actorId: municipality.id,
      meaning: 'implement',
    }),
    say(-78, '13:00', 'kari', {
      type: 'ProposeCommitment',
      commitmentId: promise.mentor,
      debtor: school.id,
      creditor: family.id,
      what: 'Gi Elias en fadder på mandagene',
      condition: { decisionId: decision.school, dueWithinDays: 30 },
    }),
    say(-77, '13:00', 'lise', { type: 'AcceptCommitment', commitmentId: promise.mentor }),
    say(-75, '11:00', 'amina', {
      type: 'DeclareCommitmentBroken',
      commitmentId: promise.money,
      why: 'Vi har ikke hørt noe siden august.',
      consequence: 'Vi måtte låne til husleia.',
    }),
    say(-74, '09:00', 'kari', {
      type: 'ProposeHandover',
      handoverId: handover.withdrawn,
      from: municipality.id,
      to: nav.id,
      scope: 'task',
      situation: 'Familien trenger hjelp med en klage.',
      commitments: [
        { commitmentId: promise.course, disposition: 'stays' },
        { commitmentId: promise.note, disposition: 'stays' },
      ],
    }),
    say(-73, '09:00', 'kari', {
      type: 'WithdrawHandover',
      handoverId: handover.withdrawn,
      why: 'Amina ville klage selv.',
    }),
    say(-66, '10:00', 'kari', {
      type: 'ProposeHandover',
      handoverId: handover.accepted,
      from: municipality.id,
      to: bup.id,
      scope: 'case',
      situation: 'Utredningen viser at Elias trenger behandling i høst.',
      background: 'Bolig og skole er på plass.',
      assessment: 'Behandlingen er nå det viktigste i uka deres.',
      recommendation: 'Ta over som ansvarlig. Behold onsdagstelefonen i en måned.',
      answerBy: on(-61),
      commitments: [
        { commitmentId: promise.course, disposition: 'moves' },
        { commitmentId: promise.note, disposition: 'release' },
      ],
    }),
    say(-65, '11:00', 'aisha', {
      type: 'AskClarification',
      handoverId: handover.accepted,
      question: 'Hvem snakker med skolen om mandagene?',
    }),
    say(-65, '14:00', 'kari', {
      type: 'GiveClarification',
      handoverId: handover.accepted,
      answer: 'Vi gjør det ut oktober, så tar dere over.',
    }),
    say(-63, '10:00', 'aisha', {
      type: 'AcceptHandover',
      handoverId: handover.accepted,
      readBack:
        'Vi tar ansvaret for saken. Behandlingen begynner i uke 40, og Amina får plass på kurset av oss.',
      firstContactBy: on(-56),
    }),
    say(-62, '09:00', 'kari', {
      type: 'VerifyHandover',
      handoverId: handover.accepted,
      right: false,
      missed: 'Onsdagstelefonen skal fortsette i en måned.',
    }),
    say(-61, '10:00', 'amina', {
      type: 'ReleaseCommitment',
      commitmentId: promise.note,
      why: 'Vi bruker telefonen i stedet.',
    }),
    say(-57, '15:00', 'amina', {
      type: 'ConfirmHandoverLanded',
      handoverId: handover.accepted,
      firstContactAt: calendar.at(-57, '13:00'),
      confirmedBy: family.id,
    }),
    say(-42, '12:00', 'lise', {
      type: 'ReviewDecision',
      decisionId: decision.school,
      finding: 'Elias har vært på skolen alle mandager unntatt én. Vi fortsetter til jul.',
      reviewOn: on(28),
    }),
  ];
};
