import type { DomainEvent, EventData, EventName } from '../../catalogue.ts';
import type { Mandate } from '../../partnership/events.ts';
import type { Id } from '../../shared/id.ts';
import { namedSpeakers, type Speaker } from '../../word/said-by.ts';
import type { Side } from '../commitment/state.ts';
import { yetToRevoke } from '../decision/state.ts';
import type { CaseState } from '../state.ts';

type Who<N extends EventName> = (data: EventData<N>, state: CaseState) => (Id | undefined)[];
type WhoSays = { readonly [N in EventName]?: Who<N> };

const side =
  (which: Side) =>
  ({ commitmentId }: { commitmentId: Id }, { commitments }: CaseState) => [
    commitments.get(commitmentId)?.[which],
  ];
const end =
  (which: 'from' | 'to') =>
  ({ handoverId }: { handoverId: Id }, { handovers }: CaseState) => [handovers.get(handoverId)?.[which]];

/** Events that are an actor's word without naming it: who it is follows from the thing that they are about. */
const whoSays: WhoSays = {
  CommitmentDeclined: ({ commitmentId, by }, { commitments }) => {
    const commitment = commitments.get(commitmentId);
    return by === undefined ? [commitment?.[commitment.turn ?? 'debtor']] : [];
  },
  ProgressReported: side('debtor'),
  FulfilmentReported: side('debtor'),
  CommitmentRevoked: side('debtor'),
  FulfilmentConfirmed: side('creditor'),
  FulfilmentDisputed: side('creditor'),
  CommitmentReleased: side('creditor'),
  CommitmentDeclaredBroken: side('creditor'),
  ClarificationAsked: end('to'),
  HandoverAccepted: end('to'),
  HandoverDeclined: end('to'),
  ClarificationGiven: end('from'),
  HandoverWithdrawn: end('from'),
  HandoverVerified: end('from'),
  // Those who have asked for it before have said so already.
  DecisionRevoked: ({ decisionId }, { decisions }) => yetToRevoke(decisions.get(decisionId)),
  ConsentWithdrawn: ({ consentId }, { consents }) => [consents.get(consentId)?.by],
};

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
]);

const mandateFor = (event: DomainEvent, { decisions }: CaseState): Mandate => {
  if (event.type === 'DecisionMade' && event.data.level === 'strategic') return 'decide';
  const ends = event.type === 'DecisionRevoked' || event.type === 'DecisionRevocationAsked';
  if (ends && decisions.get(event.data.decisionId)?.level === 'strategic') return 'decide';
  if (event.type === 'FulfilmentConfirmed') return event.data.extent === 'whole' ? 'inform' : 'commit';
  return commits.has(event.type) ? 'commit' : 'inform';
};

const unnamed = <N extends EventName>({ type, data }: DomainEvent<N>, state: CaseState): Id[] =>
  (whoSays[type]?.(data, state) ?? []).filter((actor) => actor !== undefined);

/** The actors whose word an event is, as the case stood before it. What only follows from rules is nobody's. */
export const speakersOf = (event: DomainEvent, state: CaseState): Speaker[] => {
  // What a contested handover had moved goes back by a rule.
  if (event.type === 'CommitmentHandedOn' && event.data.handoverId !== undefined)
    if (state.handovers.get(event.data.handoverId)?.from === event.data.toActor) return [];
  const mandate = mandateFor(event, state);
  return [...new Set([...namedSpeakers(event), ...unnamed(event, state)])].map((actor) => ({
    actor,
    mandate,
  }));
};
