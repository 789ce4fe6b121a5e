import type { Condition, Outlook } from '@handslag/domain/case/commitment/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Due, Instant } from '@handslag/domain/shared/time';
import type { z } from 'zod';
import type { CommitmentEventName } from '../commitments/view.ts';
import type { Fact } from '../shared/fact.ts';

type Status =
  | 'proposed'
  | 'countered'
  | 'waiting'
  | 'active'
  | 'reported'
  | 'kept'
  | 'declined'
  | 'released'
  | 'expired'
  | 'revoked'
  | 'broken';

export type CommitmentFact = Fact<CommitmentEventName>;
/** A due date, and from when it was in force. */
interface Term {
  since: Instant;
  due: Due | undefined;
}

/** What the facts of one commitment say together, before it is judged. */
export interface Standing {
  commitmentId: Id;
  caseId: Id | undefined;
  debtor: Id;
  creditor: Id;
  status: Status;
  /** The due dates that were in force, one after another; the first is the one it bound with. */
  terms: Term[];
  condition: z.infer<typeof Condition> | undefined;
  outlook: z.infer<typeof Outlook> | undefined;
  /** Whose counter-offer stands. */
  counteredBy: Id | undefined;
  change: Fact<'ChangeProposed'> | undefined;
  releaseAsked: boolean;
  renegotiatedBefore: number;
  renegotiatedAfter: number;
  extent: 'whole' | 'less-accepted' | undefined;
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
  eventIds: Id[];
}

const DAY = 86_400_000;
const lateBy = ({ occurredAt, recordedAt }: CommitmentFact): number =>
  Math.max(0, Math.floor((Date.parse(recordedAt) - Date.parse(occurredAt)) / DAY));

const begin = (fact: Fact<'CommitmentProposed' | 'CommitmentMade'>): Standing => ({
  commitmentId: fact.data.commitmentId,
  caseId: fact.caseId,
  debtor: fact.data.debtor,
  creditor: fact.data.creditor,
  status: 'proposed',
  terms: [{ since: fact.occurredAt, due: fact.data.due }],
  condition: fact.data.condition,
  outlook: undefined,
  counteredBy: undefined,
  change: undefined,
  releaseAsked: false,
  renegotiatedBefore: 0,
  renegotiatedAfter: 0,
  extent: undefined,
  fulfilledAt: undefined,
  proposedAt: fact.occurredAt,
  boundAt: undefined,
  endedAt: undefined,
  attested: false,
  selfMade: fact.type === 'CommitmentMade',
  imported: false,
  lateRecordedDays: 0,
  wording: fact,
  eventIds: [],
});

const bind = (standing: Standing, at: Instant): void => {
  standing.status = standing.condition ? 'waiting' : 'active';
  standing.boundAt = at;
  // Offers that bound nobody are no terms: judging starts from the due date that it bound with.
  standing.terms = [{ since: at, due: standing.terms.at(-1)?.due }];
};

const end = (standing: Standing, status: Status, at: Instant): void => {
  standing.status = status;
  standing.endedAt = at;
  standing.change = undefined;
  standing.releaseAsked = false;
};

const agree = (standing: Standing, fact: Fact<'ChangeAgreed'>): void => {
  const { change } = standing;
  if (fact.data.afterDue) standing.renegotiatedAfter += 1;
  else standing.renegotiatedBefore += 1;
  standing.change = undefined;
  if (!change) return;
  if (change.data.due) standing.terms.push({ since: fact.occurredAt, due: change.data.due });
  if (hasWording(change)) standing.wording = change;
};

const hasWording = (fact: CommitmentFact): boolean =>
  ('what' in fact.data && fact.data.what !== undefined) || fact.sealed?.fields['what'] !== undefined;

const activate = (standing: Standing, { data, occurredAt }: Fact<'CommitmentActivated'>): void => {
  standing.status = 'active';
  const first = standing.terms.at(-1);
  if (!data.due) return;
  // What waited for its condition without a date was promised with this one.
  if (first && first.due === undefined) first.due = data.due;
  else if (data.due !== first?.due) standing.terms.push({ since: occurredAt, due: data.due });
};

const change = (standing: Standing, fact: CommitmentFact): void => {
  const at = fact.occurredAt;
  switch (fact.type) {
    case 'CommitmentProposed':
      break;
    case 'CommitmentMade':
    case 'CommitmentAccepted':
      bind(standing, at);
      break;
    case 'CommitmentCountered':
      standing.status = 'countered';
      standing.counteredBy = fact.data.by;
      if (fact.data.due) standing.terms.push({ since: at, due: fact.data.due });
      if (hasWording(fact)) standing.wording = fact;
      break;
    case 'CommitmentActivated':
      activate(standing, fact);
      break;
    case 'ProgressReported':
      standing.outlook = fact.data.outlook;
      break;
    case 'ChangeProposed':
      standing.change = fact;
      break;
    case 'ChangeAgreed':
      agree(standing, fact);
      break;
    case 'ChangeRefused':
      standing.change = undefined;
      break;
    case 'FulfilmentReported':
      standing.status = 'reported';
      standing.fulfilledAt = fact.data.at;
      break;
    case 'FulfilmentConfirmed':
      end(standing, 'kept', at);
      standing.extent = fact.data.extent;
      standing.fulfilledAt ??= at;
      break;
    case 'FulfilmentDisputed':
      standing.status = 'active';
      standing.fulfilledAt = undefined;
      break;
    case 'ReleaseAsked':
      standing.releaseAsked = true;
      break;
    case 'CommitmentHandedOn':
      standing.debtor = fact.data.toActor;
      standing.releaseAsked = false;
      break;
    case 'CommitmentDeclined':
      end(standing, 'declined', at);
      break;
    case 'CommitmentReleased':
      end(standing, 'released', at);
      break;
    case 'CommitmentExpired':
      end(standing, 'expired', at);
      break;
    case 'CommitmentRevoked':
      end(standing, 'revoked', at);
      break;
    case 'CommitmentDeclaredBroken':
      end(standing, 'broken', at);
      break;
  }
};

/** Takes one more fact into a standing, which it changes; undefined while the commitment has not been begun. */
export function takeIn(before: Standing | undefined, fact: CommitmentFact): Standing | undefined {
  const standing =
    before ??
    (fact.type === 'CommitmentProposed' || fact.type === 'CommitmentMade' ? begin(fact) : undefined);
  if (!standing) return undefined;
  change(standing, fact);
  standing.eventIds.push(fact.eventId);
  standing.attested ||= 'attestedBy' in fact.data && fact.data.attestedBy !== undefined;
  standing.imported ||= fact.source === 'import';
  standing.lateRecordedDays = Math.max(standing.lateRecordedDays, lateBy(fact));
  return standing;
}

/** What the facts of one commitment, in log order, say together; undefined where it had not been begun. */
export const standingOf = (facts: readonly CommitmentFact[]): Standing | undefined =>
  facts.reduce<Standing | undefined>(takeIn, undefined);
