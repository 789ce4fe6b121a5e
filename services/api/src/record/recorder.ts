import type { FaultCode } from '@handslag/contract/problem';
import type { NewEvent } from '@handslag/domain/codec';
import { type StreamName, streamOf } from '@handslag/domain/shared/envelope';
import type { Decided, Circumstance } from '@handslag/domain/shared/decided';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { decideBatch, type Surroundings, type Unsealed } from './batch.ts';
import type { Ask, Landed, Outcome } from './outcome.ts';
import type { Kind, Log } from './streams.ts';

/** Seals what is personal in events that are to go to a stream. */
export type Seal = (stream: StreamName, events: readonly Unsealed[], journey: boolean) => Promise<NewEvent[]>;

export interface RecorderParts {
  log: Log;
  seal: Seal;
  now: () => Instant;
  newId: () => Id;
  /** Resolves when everything of this node that follows the log has passed a position. */
  passed: (position: bigint) => Promise<void>;
}

/** One batch of commands to one thing, and the rules that decide it. */
export interface Batch<Command, State> {
  kind: Kind<State>;
  id: Id;
  commands: readonly Command[];
  handled: (state: State) => { has(key: Id): boolean };
  /** Why somebody may not even ask. */
  gate: (state: State) => FaultCode | undefined;
  decide: (command: Command, state: State, circumstance: Circumstance) => Decided;
  isJourney?: (state: State, commands: readonly Command[]) => boolean;
}

interface Said {
  occurredAt?: Instant | undefined;
  onBehalfOf?: Id | undefined;
}

/** What landed under this key the first time. */
async function landedBefore(log: Log, stream: StreamName, { key, by }: Ask): Promise<Outcome> {
  const events = await Array.fromAsync(log.read(stream));
  const mine = events.filter(({ meta }) => meta.causationId === key);
  const last = mine.at(-1);
  if (!last || last.meta.recordedBy !== by) return { outcome: 'closed', code: 'idempotency/other-request' };
  return {
    outcome: 'recorded',
    position: last.position,
    revision: last.revision,
    events: mine.map(({ id, type }) => ({ id, type })),
  };
}

/** Records batches: load, has it landed before, may this person, what do the rules say, seal, append, wait for the views. */
export function createRecorder({ log, seal, now, newId, passed }: RecorderParts) {
  const surroundings = (ask: Ask, kind: string, id: Id): Surroundings => ({
    by: ask.by,
    recordedAt: now(),
    source: ask.source,
    partnershipId: ask.partnershipId,
    caseId: kind === 'case' ? id : undefined,
    meetingId: ask.meetingId,
    correlationId: ask.key,
    causationId: ask.key,
    newId,
  });

  return async function record<Command extends Said, State>(
    ask: Ask,
    batch: Batch<Command, State>,
  ): Promise<Outcome> {
    const { kind, id, commands } = batch;
    const stream = streamOf(kind.kind, id);
    const ended = await kind.loop<Outcome>({
      stream,
      ifRevision: ask.ifRevision,
      async decide({ state }) {
        const code = batch.gate(state);
        if (code !== undefined) return { answer: { outcome: 'closed', code } };
        if (batch.handled(state).has(ask.key)) return { answer: await landedBefore(log, stream, ask) };
        const decided = decideBatch(commands, state, surroundings(ask, kind.kind, id), {
          decide: batch.decide,
          evolve: kind.evolve,
        });
        if (!decided.ok)
          return { answer: { outcome: 'refused', refusal: decided.refusal, command: decided.command } };
        if (decided.events.length === 0)
          return {
            answer: { outcome: 'refused', refusal: { code: 'nothing-changes', params: {} }, command: 0 },
          };
        return { append: await seal(stream, decided.events, batch.isJourney?.(state, commands) ?? false) };
      },
    });
    if (ended.ended === 'changed') return { outcome: 'changed', revision: ended.revision };
    const outcome: Outcome =
      ended.ended === 'answered'
        ? ended.answer
        : ({
            outcome: 'recorded',
            ...ended.appended,
            events: ended.events.map(({ id: eventId, type }) => ({ id: eventId, type })),
          } satisfies Landed);
    if (outcome.outcome === 'recorded') await passed(outcome.position);
    return outcome;
  };
}
export type Record = ReturnType<typeof createRecorder>;
