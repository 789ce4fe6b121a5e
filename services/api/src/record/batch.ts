import { catalogue, type SaidEvent } from '@handslag/domain/catalogue';
import type { Envelope } from '@handslag/domain/codec';
import type { Circumstance, Decided, Refusal } from '@handslag/domain/shared/decided';
import type { Meta } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';

/** What every command may say of itself. */
interface Said {
  occurredAt?: Instant | undefined;
  onBehalfOf?: Id | undefined;
}

/** What is the same for all commands of a batch. */
export interface Surroundings {
  by: Id;
  recordedAt: Instant;
  source?: Meta['source'];
  partnershipId: Id;
  caseId?: Id | undefined;
  meetingId?: Id | undefined;
  correlationId: Id;
  /** The idempotency key, or the event that led to it. */
  causationId: Id;
  newId: () => Id;
}

/** A fact with what surrounds it, before anything of it is sealed. */
export type Unsealed = SaidEvent & Envelope;

export type BatchDecided =
  | { ok: true; events: readonly Unsealed[] }
  | { ok: false; refusal: Refusal; command: number };

const circumstanceOf = (said: Said, { by, recordedAt, source }: Surroundings): Circumstance => ({
  by,
  onBehalfOf: said.onBehalfOf,
  recordedAt,
  occurredAt: said.occurredAt ?? recordedAt,
  source: source === 'import' ? source : undefined,
});

/** The fact with what surrounds it; its personal fields still stand in clear. */
export function surround(said: SaidEvent, circumstance: Circumstance, around: Surroundings): Unsealed {
  const { partnershipId, caseId, meetingId, correlationId, causationId, source } = around;
  const meta: Meta = {
    recordedAt: circumstance.recordedAt,
    occurredAt: circumstance.occurredAt,
    recordedBy: circumstance.by,
    ...(circumstance.onBehalfOf ? { onBehalfOf: circumstance.onBehalfOf } : {}),
    partnershipId,
    ...(caseId ? { caseId } : {}),
    ...(meetingId ? { meetingId } : {}),
    correlationId,
    causationId,
    ...(source ? { source } : {}),
  };
  return { ...said, id: around.newId(), schemaVersion: catalogue[said.type].version, meta };
}

/** Decides each command in turn on what the ones before it have changed; the first refusal refuses them all. */
export function decideBatch<Command extends Said, State>(
  commands: readonly Command[],
  start: State,
  around: Surroundings,
  rules: {
    decide: (command: Command, state: State, circumstance: Circumstance) => Decided;
    evolve: (state: State, event: Unsealed) => State;
  },
): BatchDecided {
  const events: Unsealed[] = [];
  let state = start;
  for (const [index, command] of commands.entries()) {
    const circumstance = circumstanceOf(command, around);
    const decided = rules.decide(command, state, circumstance);
    if (!decided.ok) return { ok: false, refusal: decided.refusal, command: index };
    for (const said of decided.events) {
      const event = surround(said, circumstance, around);
      events.push(event);
      state = rules.evolve(state, event);
    }
  }
  return { ok: true, events };
}
