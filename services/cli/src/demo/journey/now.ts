import { type Act, type Calendar, named } from '../act.ts';
import { actors, journeyId, persons } from '../cast.ts';
import { inCase, tellerOf } from '../speak.ts';
import { promise, handover } from './things.ts';

const { municipality, nav, bup, school, volunteers, family } = actors;

/** What stands open today. */
export const now = (calendar: Calendar): Act[] => {
  const { on } = calendar;
  const say = tellerOf(calendar, inCase(journeyId));
  const mandays = named('commitment/mandager');
  const complaint = named('commitment/klage');
  return [
    {
      ...say(-36, '09:00', 'kari', {
        type: 'RecordStep',
        activity: 'Telefonsamtale',
        actorId: municipality.id,
        personId: persons.kari.id,
        channel: 'Telefon',
        note: 'Amina fortalte at kurset er bra.',
      }),
      occurredAt: calendar.at(-40, '14:00'),
      key: 'phone-call',
    },
    say(-34, '13:00', 'aisha', {
      type: 'ReportFulfilment',
      commitmentId: promise.course,
      part: 'whole',
      note: 'Amina har vært på tre kvelder.',
    }),
    say(-33, '10:00', 'amina', {
      type: 'ConfirmFulfilment',
      commitmentId: promise.course,
      extent: 'whole',
      words: 'Jeg har fått to nye venner der.',
    }),
    {
      ...say(-35, '08:30', 'kari'),
      commands: (entryOf) => [
        {
          type: 'CorrectEntry',
          eventId: entryOf('phone-call'),
          field: 'note',
          was: 'Amina fortalte at kurset er bra.',
          becomes: 'Amina fortalte at kurset er bra, men at det er langt å reise.',
          why: 'Det viktigste falt ut.',
        },
      ],
    },
    say(-28, '09:00', 'solveig', {
      type: 'MakeCommitment',
      commitmentId: complaint,
      debtor: nav.id,
      creditor: family.id,
      what: 'Svare på klagen om supplerende stønad',
      due: on(12),
    }),
    say(-27, '10:00', 'kari', {
      type: 'MakeCommitment',
      commitmentId: mandays,
      debtor: municipality.id,
      creditor: school.id,
      what: 'Lage en oversikt over mandagene til skolen',
      due: on(-8),
    }),
    say(-24, '12:00', 'amina', {
      type: 'WithdrawConsent',
      consentId: named('consent/fritid'),
      why: 'Møteplassen trenger ikke vite mer om søvnen.',
    }),
    say(-22, '10:00', 'marit', {
      type: 'StandDownActor',
      actorId: volunteers.id,
      why: 'Fotballen går av seg selv nå.',
    }),
    say(-20, '18:00', 'amina', {
      type: 'RateJourney',
      by: family.id,
      helpful: 8,
      inTime: 5,
      rightPlace: 8,
      rightMeans: 7,
      words: 'Hjelpen var god da den kom. Pengene kom for sent.',
    }),
    say(-18, '11:00', 'amina', {
      type: 'ObserveOutcome',
      outcomeId: named('outcome/takk'),
      kind: 'unintended',
      area: 'Hverdag',
      seenBy: family.id,
      words: 'Jeg føler at jeg må si takk hele tiden.',
    }),
    say(-16, '13:00', 'kari', {
      type: 'AddNote',
      noteId: named('note/jul'),
      text: 'Spør Amina om jula i neste samtale.',
    }),
    say(-12, '10:00', 'solveig', {
      type: 'ReportProgress',
      commitmentId: complaint,
      outlook: 'on-track',
      note: 'Saken er hos klageinstansen.',
    }),
    say(-8, '09:00', 'aisha', {
      type: 'ProposeHandover',
      handoverId: handover.waiting,
      from: bup.id,
      to: school.id,
      scope: 'task',
      situation: 'Mandagsplanen trenger en fast voksen på skolen.',
      recommendation: 'Ta over oppfølgingen av mandagene.',
      commitments: [],
    }),
    say(-5, '10:00', 'kari', {
      type: 'ProposeCommitment',
      commitmentId: named('commitment/jul'),
      debtor: school.id,
      creditor: municipality.id,
      what: 'Holde av to plasser på julefrokosten',
      due: on(20),
    }),
    say(-3, '14:00', 'lise', {
      type: 'ReportFulfilment',
      commitmentId: promise.mentor,
      part: 'whole',
      note: 'Noah i sjuende er fadder for Elias.',
    }),
  ];
};
