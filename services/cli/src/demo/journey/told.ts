import { type Act, type Calendar, named } from '../act.ts';
import { actors, journeyId } from '../cast.ts';
import { inCase, tellerOf } from '../speak.ts';

const { municipality, bup, school, family } = actors;
const reader = named('commitment/leseklubb');
const taxi = named('commitment/drosje');
const report = named('commitment/notat');
const contact = named('decision/loggbok');

/** What Kari wrote down for others: one of them says that it is right, another that it is not. */
export const told = (calendar: Calendar): Act[] => {
  const { on } = calendar;
  const say = tellerOf(calendar, inCase(journeyId));
  const heard = (days: number, time: string, key: string, ...commands: Parameters<typeof say>[3][]): Act => ({
    ...say(days, time, 'kari', ...commands),
    key,
  });
  return [
    heard(-55, '10:00', 'told/report', {
      type: 'MakeCommitment',
      commitmentId: report,
      debtor: bup.id,
      creditor: municipality.id,
      what: 'Skrive et kort notat om søvnen til teamet',
      due: on(-46),
      attested: true,
      heard: 'phone',
    }),
    {
      ...say(-54, '09:00', 'aisha'),
      commands: (entryOf) => [{ type: 'ConfirmStatement', eventId: entryOf('told/report/1') }],
    },
    say(-47, '09:00', 'aisha', { type: 'ReportFulfilment', commitmentId: report, part: 'whole' }),
    say(-46, '12:00', 'kari', { type: 'ConfirmFulfilment', commitmentId: report, extent: 'whole' }),
    heard(-44, '10:00', 'told/reader', {
      type: 'MakeCommitment',
      commitmentId: reader,
      debtor: school.id,
      creditor: family.id,
      what: 'Starte en leseklubb på torsdager',
      due: on(-14),
      attested: true,
      heard: 'phone',
    }),
    {
      ...say(-43, '12:00', 'lise'),
      commands: (entryOf) => [
        {
          type: 'ContestStatement',
          eventId: entryOf('told/reader/1'),
          why: 'Vi sa at vi skulle undersøke det, ikke at vi starter den.',
        },
      ],
    },
    heard(-43, '14:00', 'told/taxi', {
      type: 'MakeCommitment',
      commitmentId: taxi,
      debtor: school.id,
      creditor: family.id,
      what: 'Bestille drosje til Elias når han har time',
      due: on(-29),
      attested: true,
      heard: 'message',
    }),
    {
      ...say(-25, '09:00', 'lise'),
      commands: (entryOf) => [
        {
          type: 'ContestStatement',
          eventId: entryOf('told/taxi/1'),
          why: 'Dette er ikke skolens oppgave, og det har vi sagt.',
        },
      ],
    },
    say(-53, '11:00', 'kari', {
      type: 'MakeDecision',
      decisionId: contact,
      title: 'Én loggbok for alle',
      what: 'Skolen og kommunen skriver i samme loggbok.',
      decidedBy: [municipality.id, school.id],
      level: 'operative',
      heard: 'meeting',
    }),
    say(-31, '10:00', 'lise', {
      type: 'RevokeDecision',
      decisionId: contact,
      why: 'Vi har ikke hjemmel til å dele så mye.',
    }),
    say(-30, '10:00', 'kari', {
      type: 'RevokeDecision',
      decisionId: contact,
      why: 'Loggboka ligger hjemme hos familien i stedet.',
    }),
  ];
};
