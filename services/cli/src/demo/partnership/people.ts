import { type Act, type Calendar, named } from '../act.ts';
import { actors, type PersonKey, persons } from '../cast.ts';
import { inPartnership, operatorOf, tellerOf } from '../speak.ts';

const { nav, volunteers, youthHouse } = actors;

/** Somebody who comes new wonders about a rule, and is answered where the rule stands. */
const wondering = (calendar: Calendar): Act[] => {
  const say = tellerOf(calendar, inPartnership);
  const questionId = named('question/egne-ord');
  return [
    {
      ...say(-48, '15:20', 'solveig'),
      commands: (entryOf) => [
        {
          type: 'AskQuestion',
          questionId,
          about: entryOf('rule-own-words'),
          text: 'Gjelder dette også når vi bare låner en oppgave av hverandre?',
        },
      ],
    },
    say(-47, '09:30', 'kari', {
      type: 'AnswerQuestion',
      questionId,
      text: 'Ja. Det er da det er lettest å tro at alle har forstått det samme.',
    }),
  ];
};

/** People come and go; a house closes. */
export const people = (calendar: Calendar): Act[] => {
  const say = tellerOf(calendar, inPartnership);
  const operator = operatorOf(calendar);
  const stand = (by: PersonKey, id: PersonKey) =>
    tellerOf(calendar, { kind: 'person', id: persons[id].id })(-125, '09:00', by, {
      type: 'ChangePersonDetails',
      personId: persons[id].id,
      email: 'jonas.berg@nav.example',
    });
  return [
    stand('jonas', 'jonas'),
    tellerOf(calendar, { kind: 'actor', id: volunteers.id })(-101, '09:00', 'marit', {
      type: 'RenameActor',
      actorId: volunteers.id,
      name: 'Møteplassen Elvebyen',
    }),
    say(-100, '09:00', 'kari', {
      type: 'ChangeMandate',
      actorId: volunteers.id,
      personId: persons.marit.id,
      mandate: 'decide',
      why: 'Styret ga henne fullmakt.',
    }),
    // She was the only one who spoke for them, and could not decide: it takes a second yes. Kari has brought in everybody
    // who speaks for the others, so that whoever runs the node is asked.
    operator(-99, '13:00', {
      type: 'SecondMandate',
      actorId: volunteers.id,
      personId: persons.marit.id,
    }),
    say(-79, '09:00', 'kari', {
      type: 'StandDownRepresentative',
      actorId: youthHouse.id,
      personId: persons.petter.id,
      why: 'Ungdomshuset legges ned.',
    }),
    say(-79, '09:10', 'kari', {
      type: 'RecordActorLeft',
      actorId: youthHouse.id,
      why: 'Tilskuddet falt bort, og huset er lagt ned.',
    }),
    say(-79, '09:20', 'kari', {
      type: 'RemoveMember',
      personId: persons.petter.id,
      why: 'Ungdomshuset er ikke lenger med.',
    }),
    say(-50, '09:00', 'kari', { type: 'AdmitMember', personId: persons.solveig.id, role: 'evaluator' }),
    say(-50, '09:10', 'kari', {
      type: 'ChangeMemberRole',
      personId: persons.solveig.id,
      role: 'member',
      why: 'Hun skal også svare for Nav.',
    }),
    say(-50, '09:20', 'kari', {
      type: 'AppointRepresentative',
      actorId: nav.id,
      personId: persons.solveig.id,
      function: 'Avdelingsleder',
      mandate: 'decide',
      timeShare: 10,
    }),
    // Nobody at Nav could decide: there, too, it takes the operator's yes.
    operator(-50, '10:00', { type: 'SecondMandate', actorId: nav.id, personId: persons.solveig.id }),
    say(-49, '09:00', 'kari', {
      type: 'StandDownRepresentative',
      actorId: nav.id,
      personId: persons.jonas.id,
      successor: persons.solveig.id,
      why: 'Jonas har begynt i ny jobb.',
    }),
    say(-49, '09:10', 'kari', {
      type: 'RemoveMember',
      personId: persons.jonas.id,
      why: 'Solveig svarer for Nav nå.',
    }),
    say(-48, '15:00', 'solveig', {
      type: 'MarkHistoryRead',
      personId: persons.solveig.id,
      upToPosition: '1',
      part: 'Historien',
    }),
    ...wondering(calendar),
    tellerOf(calendar, { kind: 'person', id: persons.petter.id })(-70, '11:00', 'kari', {
      type: 'ErasePerson',
      personId: persons.petter.id,
      reason: 'Han ba om det da huset ble lagt ned.',
      legalBasis: 'Personvernforordningen artikkel 17',
    }),
  ];
};
