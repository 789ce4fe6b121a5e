import type { CommandName } from '@handslag/contract/form';
import { type Given, promiseIn } from '../given.ts';
import { CommitmentLead } from '../leads/commitment-lead.tsx';
import { actorsHere, onlyOwn } from '../options.ts';
import { mayBind, WhoBinds } from '../parts/who-binds.tsx';
import type { FormRow } from '../row.ts';
import type { Values } from '../to-command.ts';

/** What a promise may be made to wait for. */
const awaited = ({ page }: Given) => page?.choices.awaited ?? { commitments: [], decisions: [] };

const termsOf = (given: Given): Values => {
  const row = promiseIn(given);
  return { what: typeof row?.what === 'string' ? row.what : '', due: row?.due?.slice(0, 10) ?? '' };
};
/** Only what differs from the terms as they stand is said. */
const changed = (said: Values, given: Given): Values[] => {
  const was = termsOf(given);
  return [Object.fromEntries(Object.entries(said).filter(([name, value]) => value !== was[name]))];
};

/** The decisions that a promise may follow from. */
const inForce = ({ page }: Given): string[] => page?.choices.following ?? [];

const promise: FormRow = {
  fields: ['what', 'debtor', 'creditor', 'due', 'attested'],
  more: ['condition', 'decisionId', 'occurredAt'],
  beside: ['debtor', 'creditor'],
  makes: 'commitmentId',
  start: (given) => ({ debtor: onlyOwn(given) }),
  asks: {
    'condition.caseId': () => false,
    'condition.commitmentId': (_values, given) => awaited(given).commitments.length > 0,
    'condition.decisionId': (_values, given) => awaited(given).decisions.length > 0,
    condition: (_values, given) => Object.values(awaited(given)).flat().length > 0,
    decisionId: (_values, given) => inForce(given).length > 0,
  },
  among: {
    debtor: actorsHere,
    creditor: (given, { debtor }) => actorsHere(given).filter((id) => id !== debtor),
    'condition.commitmentId': (given) => awaited(given).commitments,
    'condition.decisionId': (given) => awaited(given).decisions,
    decisionId: inForce,
  },
  draw: { attested: WhoBinds },
  // Whose promise it is decides whether it binds at once, or asks.
  finish: ({ attested, ...said }, given) => {
    const debtor = said['debtor'];
    const binds = mayBind(given, debtor, 'own');
    const type = binds || attested === true ? 'MakeCommitment' : 'ProposeCommitment';
    const voice = binds ? { onBehalfOf: debtor } : attested === true ? { attested } : {};
    return [{ ...said, type, ...voice }];
  },
  keeps: ['debtor', 'creditor', 'due', 'occurredAt'],
};

const lead = CommitmentLead;
const why: FormRow = { fields: ['why'], lead };
const terms: FormRow = { fields: ['due', 'what', 'why'], start: termsOf, finish: changed, lead };

export const commitmentRows = {
  ProposeCommitment: promise,
  MakeCommitment: promise,
  AcceptCommitment: { fields: [], lead },
  DeclineCommitment: why,
  CounterCommitment: terms,
  ReportProgress: {
    fields: ['outlook', 'note'],
    start: (given) => ({ outlook: promiseIn(given)?.outlook ?? '' }),
    lead,
  },
  ProposeChange: terms,
  AgreeChange: { fields: [], lead },
  RefuseChange: why,
  ReportFulfilment: {
    fields: ['at', 'part', 'note'],
    more: ['evidence'],
    start: ({ today }) => ({ at: today, part: 'whole' }),
    lead,
  },
  ConfirmFulfilment: { fields: ['extent', 'words'], start: () => ({ extent: 'whole' }), lead },
  DisputeFulfilment: why,
  ReleaseCommitment: why,
  RevokeCommitment: why,
  DeclareCommitmentBroken: { fields: ['why', 'consequence'], lead },
  ExpireCommitment: why,
  HandOnCommitment: { fields: ['toActor'], voice: 'toActor', lead },
} as const satisfies Partial<Record<CommandName, FormRow>>;
