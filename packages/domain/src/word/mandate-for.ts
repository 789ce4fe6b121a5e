import type { EventName } from '../catalogue.ts';
import type { Mandate } from '../partnership/events.ts';

/** What binds an actor, answers for it, or gives something up for it; all else only tells. */
const commits: ReadonlySet<EventName> = new Set<EventName>([
  'CommitmentMade',
  'CommitmentAccepted',
  'CommitmentDeclined',
  'CommitmentCountered',
  'ChangeProposed',
  'ChangeAgreed',
  'ChangeRefused',
  'CommitmentReleased',
  'CommitmentRevoked',
  'CommitmentDeclaredBroken',
  'CommitmentHandedOn',
  'HandoverProposed',
  'HandoverAccepted',
  'HandoverDeclined',
  'HandoverWithdrawn',
  'DecisionMade',
  'DecisionRevocationAsked',
  'DecisionRevoked',
  'ConsentGiven',
  'ActorStoodDown',
  'ResourcePledged',
]);

/** The mandate that it takes to say an event; of a decision, by its level. */
export const mandateFor = (type: EventName, level?: unknown): Mandate => {
  if (level === 'strategic') return 'decide';
  return commits.has(type) ? 'commit' : 'inform';
};
