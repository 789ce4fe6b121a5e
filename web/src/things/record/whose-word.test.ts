import { commandNames, commandSchema, fieldsOf } from '@handslag/contract/form';
import { describe, expect, it } from 'vitest';
import { commandsOf } from './commands-of.ts';
import type { CaseData } from '../case/case-data.ts';
import type { Given } from './given.ts';
import type { Opened } from './opened.ts';
import type { FormRow } from './row.ts';
import { rowOf } from './rows/table.ts';
import type { Values } from './to-command.ts';

const mine = '00000000-0000-8000-8000-000000000001';
const theirs = '00000000-0000-8000-8000-000000000002';
const partnership = {
  partnershipId: mine,
  name: 'Nabolaget',
  timeZone: 'Europe/Oslo',
  language: 'nb' as const,
  steeringCaseId: mine,
  stages: [],
};

/** A case in which the reader speaks for one actor, and vouches for the others. */
const casePage: CaseData = {
  moment: { at: '2026-03-02T09:00:00.000Z', knownAt: '2026-03-02T09:00:00.000Z' },
  revision: '1',
  case: {
    caseId: mine,
    kind: 'initiative',
    access: 'involved',
    title: 'Nabolaget',
    open: true,
    stage: null,
    responsible: mine,
    responsibleSince: '2026-03-02T09:00:00.000Z',
    actors: [mine, theirs],
    openedAt: '2026-03-02T09:00:00.000Z',
    closedAt: null,
    lastAt: '2026-03-02T09:00:00.000Z',
    openCommitments: 0,
    overdue: 0,
    openHandovers: 0,
    imported: false,
  },
  involved: [],
  need: null,
  needsExpressed: [],
  goals: [],
  responsibility: [],
  parts: [],
  steps: [],
  commitments: [],
  handovers: [],
  decisions: [],
  meetings: [],
  outcomes: [],
  ratings: [],
  told: [],
  consents: [],
  mayRecord: true,
  offers: [
    { say: 'MakeCommitment', as: mine, ground: 'own' },
    { say: 'MakeCommitment', as: theirs, ground: 'attested' },
  ],
  choices: {
    remainders: [],
    dispositions: [],
    wholeCase: [],
    awaited: { commitments: [], decisions: [] },
    following: [],
    overriding: [],
    superseding: [],
  },
};

/** A form of somebody who speaks for one actor, and vouches for the others. */
const givenAt = (opened: Opened): Given => ({
  opened,
  begun: 0,
  here: {
    partnershipId: mine,
    personId: mine,
    accountId: mine,
    actors: [{ actorId: mine, mandate: 'decide' }],
    asks: [],
    mayRepresent: true,
    directory: { partnership, actors: [], persons: [], offers: [] },
  },
  names: { partnership, actors: [], persons: [], actor: () => undefined, person: () => undefined },
  timeZone: partnership.timeZone,
  today: '2026-03-02',
  page: casePage,
  between: undefined,
  charter: undefined,
  event: undefined,
  log: undefined,
});

const forms = commandNames.flatMap((say) => {
  const row: FormRow | undefined = rowOf(say);
  const schema = commandSchema(say);
  return row === undefined || schema === undefined ? [] : [{ say, row, schema }];
});
type Form = (typeof forms)[number];

const filled = ({ say, row, schema }: Form, actor: string, at: Partial<Opened> = {}) => {
  const asked = fieldsOf(schema).filter(({ name }) => row.fields.includes(name) || row.more?.includes(name));
  const values: Values = Object.fromEntries(
    asked.flatMap(({ name, ask }): [string, unknown][] => {
      if (name === 'attested') return [[name, true]];
      if (!('of' in ask) || ask.of !== 'actor') return [];
      return [[name, ask.is === 'ids' ? [actor] : actor]];
    }),
  );
  const given = givenAt({ say, as: null, ground: 'own', about: {}, ...at });
  return commandsOf({ schema, row, given, values: { ...values, heard: 'phone' }, newId: mine });
};

describe('a form whose filling-in tells what another has said', () => {
  it('is every form that names the actor whose word it is, and no other', () => {
    const telling = forms.filter((form) => filled(form, theirs).tellsAnother).map(({ say }) => say);
    expect(telling.toSorted()).toEqual([
      'AgreeGoal',
      'AnchorDecision',
      'ConfirmHandoverLanded',
      'DeclareAmbition',
      'DescribeContext',
      'ExpressNeed',
      'GiveConsent',
      'GiveFeedback',
      'HandOnCommitment',
      'InterpretDecision',
      'MakeCommitment',
      'MakeDecision',
      'NameDilemma',
      'ObserveOutcome',
      'PledgeResource',
      'RateJourney',
      'RecordStep',
      'StandDownActor',
      'StatePosition',
    ]);
  });

  it.each(forms)('$say says how it was given where it tells, and only there', (form) => {
    const { commands, tellsAnother } = filled(form, theirs);
    expect(commands.some((command) => 'heard' in command)).toBe(tellsAnother);
    // One's own word was not heard of anybody.
    const own = filled(form, mine);
    expect([own.tellsAnother, own.commands.filter((command) => 'heard' in command)]).toEqual([false, []]);
  });

  it.each(forms.filter(({ say }) => /^(Accept|Confirm|Dispute|Release|Decline|Agree|Report)/.test(say)))(
    '$say, vouched for, asks for it too',
    (form) => {
      const { commands, tellsAnother } = filled(form, theirs, { as: theirs, ground: 'attested' });
      expect(tellsAnother).toBe(true);
      expect(commands.some((command) => 'heard' in command)).toBe(true);
    },
  );
});
