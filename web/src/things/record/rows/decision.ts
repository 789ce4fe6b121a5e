import type { CommandName } from '@handslag/contract/form';
import type { Given } from '../given.ts';
import { DecisionLead } from '../leads/decision-lead.tsx';
import { offeredFor, onlyOwn, ownActors } from '../options.ts';
import { decisionIn } from '../decision-in.ts';
import type { FormRow } from '../row.ts';

const lead = DecisionLead;
/** For whom the person may say it. */
const voices = (given: Given): string[] => offeredFor(given, decisionIn(given)?.offers ?? []);
const said = {
  voice: 'actorId',
  asks: { actorId: (_values: unknown, { opened }: Given) => opened.as === null },
  among: { actorId: voices },
  lead,
} as const;

export const decisionRows = {
  ProposeDecision: {
    fields: ['question', 'options', 'level'],
    makes: 'decisionId',
    start: () => ({ level: 'operative' }),
  },
  StatePosition: {
    ...said,
    fields: ['actorId', 'position', 'note'],
    start: (given) => ({ actorId: onlyOwn(given) }),
  },
  MakeDecision: {
    fields: ['title', 'what', 'why', 'decidedBy', 'overrideReason'],
    more: ['level', 'alternatives', 'reviewOn', 'occurredAt'],
    makes: 'decisionId',
    start: (given) => ({
      level: decisionIn(given)?.level ?? 'operative',
      decidedBy: ownActors(given),
    }),
    asks: {
      overrideReason: (_values, { page, opened }) =>
        page?.choices.overriding.some((id) => id === opened.about['decisionId']) ?? false,
    },
    lead,
  },
  InterpretDecision: {
    ...said,
    fields: ['actorId', 'meaning', 'note'],
    start: (given) => ({ actorId: onlyOwn(given) }),
  },
  AnchorDecision: {
    ...said,
    fields: ['actorId', 'where', 'on'],
    start: (given) => ({ actorId: onlyOwn(given), on: given.today }),
  },
  ReviewDecision: { fields: ['finding', 'reviewOn'], lead },
  SupersedeDecision: {
    fields: ['by'],
    among: {
      by: ({ page, opened }) =>
        page?.choices.superseding.find(({ decisionId }) => decisionId === opened.about['decisionId'])?.by ??
        [],
    },
    lead,
  },
  RevokeDecision: { fields: ['why'], lead },
} as const satisfies Partial<Record<CommandName, FormRow>>;
