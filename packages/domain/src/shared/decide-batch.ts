import { catalogue, type SaidEvent } from '../catalogue.ts';
import type { Envelope } from '../codec.ts';
import type { Circumstance, Refusal } from './decided.ts';
import type { Asker, Decider, Remembers, Said } from './decider.ts';
import type { Meta } from './envelope.ts';
import type { Id } from './id.ts';
import type { Grounds } from '../word/ground.ts';

/** What is the same for all commands of a batch. */
export interface Surroundings extends Asker {
  meetingId?: Id | undefined;
  correlationId: Id;
  /** The idempotency key, or the event that led to it. */
  causationId: Id;
  newId: () => Id;
}

/** A fact with what surrounds it, before anything of it is sealed. */
export type Unsealed = SaidEvent & Envelope;

/** What came of a batch: facts, and the state with them; nothing, since it has landed before; a refusal, and of which command, from 0. */
export type BatchDecided<State> =
  | { outcome: 'decided'; events: readonly Unsealed[]; state: State }
  | { outcome: 'landed' }
  | { outcome: 'refused'; refusal: Refusal; command: number };

const circumstanceOf = (
  said: Said,
  { by, recordedAt, source, atMost, meetingId, operator }: Surroundings,
): Circumstance => ({
  by,
  onBehalfOf: said.onBehalfOf,
  attested: said.attested,
  // What stands in the minutes of a meeting was heard there.
  how: said.heard ?? (meetingId ? 'meeting' : undefined),
  recordedAt,
  occurredAt: said.occurredAt ?? recordedAt,
  source: source === 'import' ? source : undefined,
  operator,
  atMost,
});

/** The fact with what surrounds it; its personal fields still stand in clear. */
function surround(
  said: SaidEvent,
  circumstance: Circumstance,
  around: Surroundings,
  grounds: Grounds | undefined,
): Unsealed {
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
    ...(grounds ? { grounds } : {}),
  };
  return { ...said, id: around.newId(), schemaVersion: catalogue[said.type].version, meta };
}

/**
 * Decides each command in turn on what the ones before it have changed; the first refusal refuses them all. A batch whose
 * key has landed adds nothing, and one that changes nothing is refused.
 */
export function decideBatch<Command extends Said, State extends Remembers, Around>(
  {
    decide,
    evolve,
    groundsOf,
  }: Pick<Decider<Command, State, Around, never>, 'decide' | 'evolve' | 'groundsOf'>,
  commands: readonly Command[],
  start: State,
  surroundings: Surroundings,
  around: Around,
): BatchDecided<State> {
  if (start.handled.has(surroundings.causationId)) return { outcome: 'landed' };
  const events: Unsealed[] = [];
  let state = start;
  for (const [index, command] of commands.entries()) {
    const circumstance = circumstanceOf(command, surroundings);
    const decided = decide(command, state, circumstance, around);
    if (!decided.ok) return { outcome: 'refused', refusal: decided.refusal, command: index };
    for (const said of decided.events) {
      const grounds = groundsOf?.(said, state, circumstance, around);
      const event = surround(said, circumstance, surroundings, grounds);
      events.push(event);
      state = evolve(state, event);
    }
  }
  return events.length > 0
    ? { outcome: 'decided', events, state }
    : { outcome: 'refused', refusal: { code: 'nothing-changes', params: {} }, command: 0 };
}
