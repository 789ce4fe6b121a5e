import type { z } from 'zod';
import type { SaidEvent } from '../catalogue.ts';
import { declareBroken, releaseCommitment, revokeCommitment } from './commitment/end.ts';
import { asEitherSide } from './commitment/speak.ts';
import { type CommitmentState, isOpen, isPending } from './commitment/state.ts';
import { isUnanswered } from './handover/state.ts';
import { mayFor } from '../partnership/mandate.ts';
import { type Decided, decided, refuse } from '../shared/decided.ts';
import { after, withConsequences } from './conditions.ts';
import type { Remainder as RemainderSchema } from './events.ts';
import { isCoordinator, isImport, recordFor, type Say, type Situation } from './situation.ts';
import type { CaseState } from './state.ts';

type Remainder = z.infer<typeof RemainderSchema>;
type Close = Say<'CloseCase'>;

const doesNotFit = ({ id, becomes }: Remainder): Decided =>
  refuse('case/remainder-does-not-fit', { id, becomes });

/** With the case, the condition falls away too: nobody is at fault. */
const lapse = (commitment: CommitmentState, command: Close, situation: Situation): Decided => {
  const lapsed = decided({
    type: 'CommitmentExpired',
    data: { commitmentId: commitment.id, why: command.why },
  });
  return isCoordinator(situation) || isPending(commitment)
    ? lapsed
    : asEitherSide(situation, commitment, { mandate: 'commit' }, () => lapsed);
};

const endCommitment = (remainder: Remainder, command: Close, situation: Situation): Decided => {
  const commitment = situation.state.commitments.get(remainder.id);
  if (!commitment) return refuse('not-found', { commitmentId: remainder.id });
  const { by } = situation.circumstance;
  // Whoever closes ends nothing that he could not end by itself; a coordinator vouches for the creditor.
  const isCreditors = mayFor(situation.partnership, by, commitment.creditor, 'commit');
  const said = {
    commitmentId: commitment.id,
    why: command.why,
    attested: isCoordinator(situation) && !isCreditors,
  };
  const { becomes } = remainder;
  if (becomes === 'released') return releaseCommitment({ type: 'ReleaseCommitment', ...said }, situation);
  if (becomes === 'revoked') return revokeCommitment({ type: 'RevokeCommitment', ...said }, situation);
  if (becomes === 'broken') return declareBroken({ type: 'DeclareCommitmentBroken', ...said }, situation);
  const mayLapse = commitment.status === 'waiting' || isPending(commitment);
  if (becomes === 'expired' && mayLapse) return lapse(commitment, command, situation);
  return becomes === 'stays' && isOpen(commitment) ? decided() : doesNotFit(remainder);
};

/** An offer that nobody has answered falls with the case; whoever may close it may take it back. */
const endHandover = (remainder: Remainder, { why }: Close, situation: Situation): Decided => {
  const { id: handoverId, becomes } = remainder;
  if (becomes !== 'withdrawn') return doesNotFit(remainder);
  const handover = situation.state.handovers.get(handoverId);
  if (!handover) return refuse('not-found', { handoverId });
  return isUnanswered(handover)
    ? decided({ type: 'HandoverWithdrawn', data: { handoverId, why } })
    : refuse('handover/answered', { handoverId, status: handover.status });
};

/** One by one, each on what the earlier ones left. */
const endRemainders = (command: Close, situation: Situation): Decided => {
  const events: SaidEvent[] = [];
  const { occurredAt } = situation.circumstance;
  // The person closes for the responsible actor, but ends each remainder as the side that it takes.
  const circumstance = { ...situation.circumstance, onBehalfOf: undefined };
  let state = situation.state;
  for (const remainder of command.remainders ?? []) {
    const end = remainder.kind === 'commitment' ? endCommitment : endHandover;
    const ended = end(remainder, command, { ...situation, circumstance, state });
    if (!ended.ok) return ended;
    events.push(...ended.events);
    state = after(state, ended.events, occurredAt);
  }
  return { ok: true, events };
};

const missing = (state: CaseState, named: ReadonlySet<string>) => ({
  commitments: [...state.commitments.values()]
    .filter((c) => isOpen(c) && !named.has(c.id))
    .map(({ id }) => id),
  handovers: [...state.handovers.values()]
    .filter((h) => isUnanswered(h) && !named.has(h.id))
    .map(({ id }) => id),
});

/** A case closes when it is said what becomes of all that is open; proposals that nobody has accepted lapse with it. */
export const closeCase = (command: Close, situation: Situation): Decided => {
  const { state, circumstance, partnership } = situation;
  const { remainders, why, summary } = command;
  const otherwise = 'case/not-the-responsible';
  if (state.kind === 'steering' && !isImport(situation)) return refuse('case/steering-stays');
  const spoken = recordFor(situation, state.responsible ?? '', { mandate: 'commit', otherwise });
  if (!spoken.ok) return spoken;
  const named = (remainders ?? []).map(({ id }) => id);
  const twice = named.filter((id, index) => named.indexOf(id) !== index);
  if (twice.length > 0) return refuse('case/remainder-twice', { ids: twice });
  const ended = endRemainders(command, situation);
  if (!ended.ok) return ended;
  const { occurredAt } = circumstance;
  const events = withConsequences(state, ended.events, occurredAt, partnership.timeZone);
  const left = after(state, events, occurredAt);
  const { commitments, handovers } = missing(left, new Set(named));
  if (!isImport(situation) && commitments.length + handovers.length > 0)
    return refuse('case/remainders-missing', { commitments, handovers });
  const lapsing = [...left.commitments.values()]
    .filter(isPending)
    .map(({ id }): SaidEvent => ({ type: 'CommitmentExpired', data: { commitmentId: id, why } }));
  return decided(...events, ...(isImport(situation) ? [] : lapsing), {
    type: 'CaseClosed',
    data: { remainders, why, summary },
  });
};
