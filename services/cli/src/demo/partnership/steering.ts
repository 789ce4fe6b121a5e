import { type Act, type Calendar, named } from '../act.ts';
import { actors, steeringCaseId } from '../cast.ts';
import { inCase, tellerOf } from '../speak.ts';

const { municipality, nav, bup, school, volunteers } = actors;

/** The steering group decides to go on, and it is read differently. */
export const steering = (calendar: Calendar): Act[] => {
  const say = tellerOf(calendar, inCase(steeringCaseId));
  const vision = named('decision/strategi');
  return [
    say(
      -159,
      '13:00',
      'kari',
      ...[nav, bup, school, volunteers].map(({ id }) => ({ type: 'InvolveActor' as const, actorId: id })),
    ),
    say(-58, '12:00', 'kari', {
      type: 'ProposeDecision',
      decisionId: vision,
      question: 'Skal samarbeidet fortsette neste år?',
      level: 'strategic',
      heard: 'meeting',
    }),
    say(-46, '12:00', 'kari', {
      type: 'MakeDecision',
      decisionId: vision,
      title: 'Vi fortsetter i to år til',
      what: 'Samarbeidet fortsetter i to år, med koordinator i halv stilling.',
      why: 'Flere løfter holdes nå enn i vår.',
      decidedBy: [municipality.id, nav.id, bup.id, school.id],
      level: 'strategic',
      heard: 'meeting',
      reviewOn: calendar.on(180),
    }),
    say(-44, '09:00', 'solveig', {
      type: 'InterpretDecision',
      decisionId: vision,
      actorId: nav.id,
      meaning: 'first-agreement',
      note: 'Vi må ha det inn i virksomhetsplanen først.',
    }),
    say(-44, '10:00', 'kari', {
      type: 'InterpretDecision',
      decisionId: vision,
      actorId: municipality.id,
      meaning: 'implement',
    }),
    say(-43, '10:00', 'lise', {
      type: 'AnchorDecision',
      decisionId: vision,
      actorId: school.id,
      where: 'Samarbeidsutvalget',
      on: calendar.on(-43),
    }),
  ];
};
