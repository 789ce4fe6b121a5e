import type { Condition, Outlook } from '@handslag/domain/case/commitment/events';
import { contested } from '@handslag/domain/case/commitment/contested';
import { evolveCommitment } from '@handslag/domain/case/commitment/evolve';
import type { CommitmentState, CommitmentStatus } from '@handslag/domain/case/commitment/state';
import type { Id } from '@handslag/domain/shared/id';
import type { Due, Instant } from '@handslag/domain/shared/time';
import type { z } from 'zod';
import type { CommitmentEventName } from '../commitments/view.ts';
import type { Fact } from '../shared/fact.ts';

export type CommitmentFact = Fact<CommitmentEventName>;
/** A due date, and from when it was in force. */
interface Term {
  since: Instant;
  due: Due | undefined;
}

/** What the facts of one commitment say together, before it is judged; a new one for each fact, never changed. */
export interface Standing {
  commitmentId: Id;
  caseId: Id | undefined;
  debtor: Id;
  creditor: Id;
  /** As the rules have it. */
  status: CommitmentStatus;
  /** The due dates that were in force, one after another; the first is the one it bound with. */
  terms: readonly Term[];
  condition: z.infer<typeof Condition> | undefined;
  outlook: z.infer<typeof Outlook> | undefined;
  /** Whose counter-offer stands. */
  counteredBy: Id | undefined;
  change: Fact<'ChangeProposed'> | undefined;
  releaseAsked: boolean;
  renegotiatedBefore: number;
  renegotiatedAfter: number;
  extent: 'whole' | 'less-accepted' | undefined;
  /** The facts by which the actors bind themselves and answer: what it rests on. */
  words: readonly Id[];
  fulfilledAt: Instant | undefined;
  proposedAt: Instant;
  boundAt: Instant | undefined;
  endedAt: Instant | undefined;
  attested: boolean;
  selfMade: boolean;
  imported: boolean;
  lateRecordedDays: number;
  /** Where its wording stands: the last fact that set it. */
  wording: CommitmentFact;
  eventIds: readonly Id[];
  /** What the rules know of it. */
  rules: CommitmentState;
}

const DAY = 86_400_000;
const lateBy = ({ occurredAt, recordedAt }: CommitmentFact): number =>
  Math.max(0, Math.floor((Date.parse(recordedAt) - Date.parse(occurredAt)) / DAY));

const begin = (fact: Fact<'CommitmentProposed' | 'CommitmentMade'>, rules: CommitmentState): Standing => ({
  commitmentId: fact.data.commitmentId,
  caseId: fact.caseId,
  debtor: fact.data.debtor,
  creditor: fact.data.creditor,
  status: rules.status,
  terms: [{ since: fact.occurredAt, due: fact.data.due }],
  condition: fact.data.condition,
  outlook: undefined,
  counteredBy: undefined,
  change: undefined,
  releaseAsked: false,
  renegotiatedBefore: 0,
  renegotiatedAfter: 0,
  extent: undefined,
  words: [],
  fulfilledAt: undefined,
  proposedAt: fact.occurredAt,
  boundAt: rules.boundAt,
  endedAt: undefined,
  attested: false,
  selfMade: fact.type === 'CommitmentMade',
  imported: false,
  lateRecordedDays: 0,
  wording: fact,
  eventIds: [],
  rules,
});

/** Offers that bound nobody are no terms: judging starts from the due date that it bound with. */
const bound = ({ terms }: Standing, at: Instant): Partial<Standing> => ({
  boundAt: at,
  terms: [{ since: at, due: terms.at(-1)?.due }],
});

const ended = (at: Instant): Partial<Standing> => ({ endedAt: at, change: undefined });

const agreed = (
  { change, terms, wording, renegotiatedAfter, renegotiatedBefore }: Standing,
  fact: Fact<'ChangeAgreed'>,
): Partial<Standing> => ({
  ...(fact.data.afterDue
    ? { renegotiatedAfter: renegotiatedAfter + 1 }
    : { renegotiatedBefore: renegotiatedBefore + 1 }),
  change: undefined,
  terms: change?.data.due ? [...terms, { since: fact.occurredAt, due: change.data.due }] : terms,
  wording: change && hasWording(change) ? change : wording,
});

const hasWording = (fact: CommitmentFact): boolean =>
  ('what' in fact.data && fact.data.what !== undefined) || fact.sealed?.fields['what'] !== undefined;

const activated = (
  { terms }: Standing,
  { data, occurredAt }: Fact<'CommitmentActivated'>,
): Partial<Standing> => {
  const last = terms.at(-1);
  // The date passed before the condition was met: there is none until one is agreed.
  if (data.lapsed) return { terms: [...terms, { since: occurredAt, due: undefined }] };
  if (!data.due || data.due === last?.due) return {};
  // What waited for its condition without a date was promised with this one.
  const before = last && last.due === undefined ? terms.slice(0, -1) : terms;
  const since = last && last.due === undefined ? last.since : occurredAt;
  return { terms: [...before, { since, due: data.due }] };
};

const countered = ({ terms, wording }: Standing, fact: Fact<'CommitmentCountered'>): Partial<Standing> => ({
  counteredBy: fact.data.by,
  terms: fact.data.due ? [...terms, { since: fact.occurredAt, due: fact.data.due }] : terms,
  wording: hasWording(fact) ? fact : wording,
});

/** An acceptance that is contested: it waits again, or is contested, as the rules found when it was said. */
const acceptanceContested = (
  was: Standing,
  { data, occurredAt }: Fact<'StatementContested'>,
): Partial<Standing> =>
  data.leaves === 'contested'
    ? ended(occurredAt)
    : {
        change: undefined,
        boundAt: undefined,
        counteredBy: data.by === was.debtor ? was.counteredBy : was.debtor,
      };

/** What a fact changes of what the rules need not know. */
const changed = (was: Standing, fact: CommitmentFact): Partial<Standing> => {
  const at = fact.occurredAt;
  switch (fact.type) {
    case 'CommitmentProposed':
    case 'ReleaseAsked':
    case 'CommitmentHandedOn':
    case 'StatementConfirmed':
      break;
    case 'CommitmentMade':
    case 'CommitmentAccepted':
      return bound(was, at);
    case 'CommitmentCountered':
      return countered(was, fact);
    case 'CommitmentActivated':
      return activated(was, fact);
    case 'ProgressReported':
      return { outlook: fact.data.outlook };
    case 'ChangeProposed':
      return { change: fact };
    case 'ChangeAgreed':
      // Told to the good of who vouches: it is still asked for.
      return fact.data.told ? {} : agreed(was, fact);
    case 'ChangeRefused':
      return { change: undefined };
    case 'FulfilmentReported':
      return { fulfilledAt: fact.data.at };
    case 'FulfilmentConfirmed':
      if (fact.data.told) return {};
      return { ...ended(at), extent: fact.data.extent, fulfilledAt: was.fulfilledAt ?? at };
    case 'FulfilmentDisputed':
      return { fulfilledAt: undefined };
    case 'CommitmentReleased':
      return fact.data.told ? {} : ended(at);
    case 'StatementContested':
      return fact.data.leaves === undefined ? {} : acceptanceContested(was, fact);
    case 'CommitmentDeclined':
    case 'CommitmentExpired':
    case 'CommitmentRevoked':
    case 'CommitmentDeclaredBroken':
      return ended(at);
  }
  return {};
};

/** What binds a promise, and what says that it was kept, ended or changed: it rests on these words. */
const restsOn: ReadonlySet<CommitmentEventName> = new Set<CommitmentEventName>([
  'CommitmentMade',
  'CommitmentAccepted',
  'ChangeAgreed',
  'FulfilmentReported',
  'FulfilmentConfirmed',
  'CommitmentReleased',
  'CommitmentDeclaredBroken',
  'CommitmentHandedOn',
]);

/** Whether a fact reaches back: what was contested is taken out of what was said before it. */
export const reachesBack = ({ type }: Pick<CommitmentFact, 'type'>): boolean => type === 'StatementContested';

/** What stands of what was said: without what its actor has contested, but for acceptances, which say what they leave. */
export const withoutContested = (facts: readonly CommitmentFact[]): readonly CommitmentFact[] => {
  const gone = new Set(
    facts.flatMap((fact) =>
      fact.type === 'StatementContested' && fact.data.leaves === undefined ? [fact.data.eventId] : [],
    ),
  );
  return gone.size === 0 ? facts : facts.filter(({ eventId }) => !gone.has(eventId));
};

/** What the rules know of it after one more fact; of what is contested, only what an acceptance leaves is left here. */
const evolved = (was: CommitmentState | undefined, fact: CommitmentFact): CommitmentState | undefined => {
  if (fact.type === 'StatementConfirmed') return was;
  if (fact.type !== 'StatementContested') return evolveCommitment(was, fact, fact.occurredAt);
  const { by, leaves } = fact.data;
  return was && leaves ? contested(was, { type: 'CommitmentAccepted', by, leaves }, fact.occurredAt) : was;
};

const begins = (fact: CommitmentFact): fact is Fact<'CommitmentProposed' | 'CommitmentMade'> =>
  fact.type === 'CommitmentProposed' || fact.type === 'CommitmentMade';

/** The standing after one more fact; undefined while the commitment has not been begun. The one before stays as it was. */
export function takeIn(before: Standing | undefined, fact: CommitmentFact): Standing | undefined {
  const rules = evolved(before?.rules, fact);
  if (!rules) return undefined;
  const was = before ?? (begins(fact) ? begin(fact, rules) : undefined);
  if (!was) return undefined;
  return {
    ...was,
    ...changed(was, fact),
    status: rules.status,
    debtor: rules.debtor,
    releaseAsked: rules.releaseAsked,
    rules,
    eventIds: [...was.eventIds, fact.eventId],
    words: restsOn.has(fact.type) ? [...was.words, fact.eventId] : was.words,
    attested: was.attested || ('attestedBy' in fact.data && fact.data.attestedBy !== undefined),
    imported: was.imported || fact.source === 'import',
    lateRecordedDays: Math.max(was.lateRecordedDays, lateBy(fact)),
  };
}

/** What the facts of one commitment, in log order, say together; undefined where it had not been begun. */
export const standingOf = (facts: readonly CommitmentFact[]): Standing | undefined =>
  withoutContested(facts).reduce<Standing | undefined>(takeIn, undefined);
