import { type Act, type Calendar, named } from '../act.ts';
import { actors, journeyId, partnershipId, persons } from '../cast.ts';
import { inCase, tellerOf } from '../speak.ts';
import { promise, decision } from './things.ts';

const { municipality, nav, school, family } = actors;

/** The family says what it needs, and the first promises are made. */
export const beginning = (calendar: Calendar): Act[] => {
  const { on } = calendar;
  const say = tellerOf(calendar, inCase(journeyId));
  return [
    say(-176, '09:00', 'kari', {
      type: 'OpenCase',
      partnershipId,
      kind: 'journey',
      title: 'Amina og Elias',
      responsible: municipality.id,
      access: 'involved',
      lifeEvent: 'Alvorlig sykdom i familien',
      need: 'Vi trenger at noen ser hele uka vår, ikke bare den timen vi er hos dere.',
    }),
    say(
      -176,
      '09:10',
      'kari',
      { type: 'InvolveActor', actorId: family.id, part: 'Det er deres sak' },
      { type: 'InvolveActor', actorId: nav.id, part: 'Økonomi og arbeid', basisCode: 'no.consent' },
      {
        type: 'InvolveActor',
        actorId: school.id,
        part: 'Elias går i tredje klasse',
        basisCode: 'no.consent',
      },
    ),
    say(-176, '09:20', 'amina', {
      type: 'GiveConsent',
      consentId: named('consent/deling'),
      by: family.id,
      actors: [municipality.id, nav.id, school.id],
      scope: 'Dere kan dele det som gjelder skole, økonomi og hverdagen vår.',
    }),
    say(-176, '09:30', 'kari', {
      type: 'RecordLegalBasis',
      basisCode: 'no.consent',
      note: 'Samtykket er gått gjennom med tolk.',
    }),
    say(-175, '13:00', 'amina', {
      type: 'ExpressNeed',
      by: family.id,
      words: 'Jeg er redd for å miste leiligheten. Elias sover dårlig og vil ikke på skolen.',
    }),
    say(
      -174,
      '10:00',
      'kari',
      { type: 'EnterStage', stage: 'Bli kjent' },
      {
        type: 'RecordStep',
        activity: 'Hjemmebesøk',
        actorId: municipality.id,
        personId: persons.kari.id,
        channel: 'Hjemme',
        note: 'Elias viste fram rommet sitt. Amina fortalte om nettene.',
      },
    ),
    say(-172, '14:00', 'lise', {
      type: 'RecordStep',
      activity: 'Samtale med kontaktlærer',
      actorId: school.id,
      channel: 'Skolen',
      note: 'Elias er mest borte på mandager.',
    }),
    {
      ...say(
        -170,
        '12:00',
        'kari',
        {
          type: 'RecordMeeting',
          meetingId: named('meeting/1'),
          actors: [municipality.id, nav.id, school.id, family.id],
          participants: [persons.kari.id, persons.jonas.id, persons.lise.id, persons.amina.id],
          ledBy: persons.kari.id,
          about: 'Første møte rundt familien',
          note: 'Vi brukte mest tid på å høre på Amina.',
          meaningful: [
            { personId: persons.amina.id, score: 8 },
            { personId: persons.jonas.id, score: 7 },
          ],
        },
        {
          type: 'AgreeGoal',
          goalId: named('goal/hverdag'),
          goal: 'Elias er på skolen de fleste dagene, og familien vet at den kan bli boende.',
          responsible: municipality.id,
          agreedBy: [municipality.id, nav.id, school.id, family.id],
        },
        {
          type: 'ProposeCommitment',
          commitmentId: promise.housing,
          debtor: nav.id,
          creditor: family.id,
          what: 'Avklare om familien får bostøtte, og si fra skriftlig',
          due: on(-150),
        },
        {
          type: 'ProposeCommitment',
          commitmentId: promise.plan,
          debtor: school.id,
          creditor: family.id,
          what: 'Lage en plan for mandagene sammen med Elias',
          due: on(-155),
        },
        {
          type: 'MakeCommitment',
          commitmentId: promise.talk,
          debtor: municipality.id,
          creditor: family.id,
          what: 'Ringe Amina hver onsdag fram til sommeren',
          due: on(-140),
        },
      ),
      meetingId: named('meeting/1'),
    },
    say(-169, '09:00', 'jonas', {
      type: 'CounterCommitment',
      commitmentId: promise.housing,
      due: on(-143),
      why: 'Vi trenger tallene fra Husbanken først.',
    }),
    say(-168, '10:00', 'amina', { type: 'AcceptCommitment', commitmentId: promise.housing }),
    say(-168, '11:00', 'lise', { type: 'AcceptCommitment', commitmentId: promise.plan }),
    say(
      -166,
      '15:00',
      'kari',
      { type: 'EnterStage', stage: 'Planlegge' },
      {
        type: 'MakeDecision',
        decisionId: decision.contact,
        title: 'Kari er familiens faste kontakt',
        what: 'Kari følger familien i alt som gjelder samarbeidet. Andre går gjennom henne.',
        why: 'Familien ba om én å forholde seg til.',
        alternatives: ['Kontakt på skolen', 'Kontakt hos Nav'],
        decidedBy: [municipality.id, family.id],
        heard: 'meeting',
        level: 'operative',
        reviewOn: on(10),
      },
    ),
    say(-165, '09:00', 'jonas', {
      type: 'InterpretDecision',
      decisionId: decision.contact,
      actorId: nav.id,
      meaning: 'information',
      note: 'Vi merker oss det, men søknader går fortsatt direkte til oss.',
    }),
    say(-165, '10:00', 'lise', {
      type: 'InterpretDecision',
      decisionId: decision.contact,
      actorId: school.id,
      meaning: 'implement',
      note: 'Alle lærerne ringer Kari fra nå av.',
    }),
    say(-164, '09:00', 'lise', {
      type: 'AnchorDecision',
      decisionId: decision.contact,
      actorId: school.id,
      where: 'Ledermøtet på skolen',
      on: on(-164),
    }),
  ];
};
