import type { DomainEvent, EventData, EventName } from '../../catalogue.ts';
import type { Mandate } from '../../partnership/events.ts';
import type { Id } from '../../shared/id.ts';
import { mandateFor } from '../../word/mandate-for.ts';
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

const mandateOf = (event: DomainEvent, { decisions }: CaseState): Mandate => {
  if (event.type === 'DecisionMade') return mandateFor(event.type, event.data.level);
  if (event.type === 'DecisionRevoked' || event.type === 'DecisionRevocationAsked')
    return mandateFor(event.type, decisions.get(event.data.decisionId)?.level);
  if (event.type === 'FulfilmentConfirmed') return event.data.extent === 'whole' ? 'inform' : 'commit';
  return mandateFor(event.type);
};

const unnamed = <N extends EventName>({ type, data }: DomainEvent<N>, state: CaseState): Id[] =>
  (whoSays[type]?.(data, state) ?? []).filter((actor) => actor !== undefined);

/** The actors whose word an event is, as the case stood before it. What only follows from rules is nobody's. */
export const speakersOf = (event: DomainEvent, state: CaseState): Speaker[] => {
  // What a contested handover had moved goes back by a rule.
  if (event.type === 'CommitmentHandedOn' && event.data.handoverId !== undefined)
    if (state.handovers.get(event.data.handoverId)?.from === event.data.toActor) return [];
  const mandate = mandateOf(event, state);
  // A proposal is its proposer's, also where the same command tells what the other answered.
  const neverVouched = event.type === 'CommitmentProposed';
  return [...new Set([...namedSpeakers(event), ...unnamed(event, state)])].map((actor) => ({
    actor,
    mandate,
    ...(neverVouched && { neverVouched }),
  }));
};
