import type { CommandName } from '@handslag/contract/form';
import type { Given } from '../given.ts';
import { ResourceLead, RuleLead } from '../leads/charter-leads.tsx';
import { offeredFor, onlyOwn } from '../options.ts';
import type { FormRow, NoForm } from '../row.ts';

const own = (given: Given) => ({ actorId: onlyOwn(given) });
/** Asked for only where the form was not opened at an actor. */
const unlessSettled = {
  actorId: (_values: unknown, { opened }: Given) => opened.about['actorId'] === undefined,
};
/** Whom the person may say it of. */
const voices = (given: Given): string[] => offeredFor(given, given.here.directory.offers);

export const partnershipRows = {
  FoundPartnership: { none: 'founding is a page of its own, before there is a partnership to stand in' },
  RestatePurpose: {
    fields: ['purpose', 'why'],
    start: ({ charter }) => ({ purpose: charter?.purpose ?? '' }),
  },
  PledgeResource: {
    fields: ['actorId', 'kind', 'what', 'amount'],
    more: ['from', 'until'],
    makes: 'resourceId',
    start: own,
    among: { actorId: voices },
    keeps: ['actorId'],
  },
  WithdrawResource: { fields: ['why'], lead: ResourceLead },
  AgreeRule: { fields: ['text', 'why', 'decisionId'], makes: 'ruleId' },
  ReviseRule: {
    fields: ['text', 'why', 'decisionId', 'lessonId'],
    start: ({ charter, opened }) => ({
      text: charter?.rules.find(({ ruleId }) => ruleId === opened.about['ruleId'])?.text ?? '',
    }),
    lead: RuleLead,
  },
  RetireRule: { fields: ['why'], lead: RuleLead },
  SetPractice: {
    fields: ['answerWithinWorkingDays', 'stages', 'why'],
    start: ({ names }) => ({ stages: names.partnership.stages.join('\n') }),
  },
  ListLegalBasis: {
    fields: ['code', 'country', 'law', 'nb', 'nn', 'sv', 'en', 'opens', 'standing', 'why'],
    start: ({ charter, opened }) => ({
      standing: 'offered',
      ...charter?.legalBases.find(({ code }) => code === opened.about['code']),
    }),
    asks: { code: (_values, { opened }) => opened.about['code'] === undefined },
  },
  DescribeContext: {
    fields: ['actorId', 'facet', 'text'],
    start: own,
    asks: unlessSettled,
    among: { actorId: voices },
  },
  DeclareAmbition: {
    fields: ['actorId', 'level', 'motive', 'note'],
    start: own,
    asks: unlessSettled,
    among: { actorId: voices },
  },
  SurfaceGoalConflict: { fields: ['actors', 'text'], makes: 'conflictId', start: () => ({ actors: [] }) },
  SettleGoalConflict: { fields: ['conflictId', 'how'] },
} as const satisfies Partial<Record<CommandName, FormRow | NoForm>>;
