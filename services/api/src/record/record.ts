import type { NewEvent } from '@handslag/domain/codec';
import type { Look } from '@handslag/domain/partnership/look';
import { decideBatch, type Surroundings, type Unsealed } from '@handslag/domain/shared/decide-batch';
import type { Remembers, Said } from '@handslag/domain/shared/decider';
import { type StreamName, streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { Resolution } from '@handslag/event-store/command-loop';
import type { Ask, Outcome } from './outcome.ts';
import type { Kind, Log } from './streams.ts';

/** Seals what is personal in events that are to go to a stream. */
export type Seal = (stream: StreamName, events: readonly Unsealed[]) => Promise<NewEvent[]>;

export interface RecordParts {
  log: Log;
  look: Look;
  seal: Seal;
  now: () => Instant;
  newId: () => Id;
}

/** What landed under this key the first time. */
async function landedBefore(log: Log, stream: StreamName, { key, by }: Ask): Promise<Outcome> {
  const events = await Array.fromAsync(log.read(stream));
  const mine = events.filter(({ meta }) => meta.causationId === key);
  const last = mine.at(-1);
  if (!last || last.meta.recordedBy !== by) return { outcome: 'closed', code: 'idempotency/other-request' };
  const { position, revision } = last;
  return { outcome: 'recorded', position, revision, events: mine.map(({ id, type }) => ({ id, type })) };
}

/** Where what is recorded follows from what: the whole of `ask`, and the stream's own place in it. */
const surroundingsOf = (
  { by, partnershipId, atMost, source, operator, invited, meetingId, key, correlationId }: Ask,
  caseId: Id | undefined,
  recordedAt: Instant,
  newId: () => Id,
): Surroundings => ({
  by,
  partnershipId,
  recordedAt,
  atMost,
  source,
  operator,
  invited,
  caseId,
  meetingId,
  correlationId: correlationId ?? key,
  causationId: key,
  newId,
});

/**
 * Records a batch in any kind of stream: what the rules need is looked up; may this person ask, has it landed before,
 * what do the rules say; then it is sealed and appended, all or nothing.
 */
export function createRecord({ log, look, seal, now, newId }: RecordParts) {
  return async function record<Command extends Said, State extends Remembers, Around>(
    ask: Ask,
    { kind, decider, loop }: Kind<Command, State, Around>,
    id: Id,
    commands: readonly Command[],
  ): Promise<Outcome> {
    const stream = streamOf(kind, id);
    const { founding } = ask;
    const asker = surroundingsOf(ask, kind === 'case' ? id : undefined, now(), newId);
    const looking = founding ? { ...look, partnership: async () => founding } : look;
    const around = await decider.needs(commands, asker, looking);

    async function decide(state: State): Promise<Resolution<NewEvent, Outcome>> {
      const surroundings = surroundingsOf(ask, kind === 'case' ? id : undefined, now(), newId);
      const code = founding ? undefined : decider.gate(commands, state, surroundings, around);
      if (code !== undefined) return { answer: { outcome: 'closed', code } };
      const decided = decideBatch(decider, commands, state, surroundings, around);
      if (decided.outcome === 'landed') return { answer: await landedBefore(log, stream, ask) };
      if (decided.outcome === 'refused') return { answer: decided };
      return { append: await seal(stream, decided.events) };
    }

    const ended = await loop<Outcome>({
      stream,
      ifRevision: ask.ifRevision,
      decide: ({ state }) => decide(state),
    });
    if (ended.ended === 'changed') return { outcome: 'changed', revision: ended.revision };
    if (ended.ended === 'answered') return ended.answer;
    const events = ended.events.map(({ id: eventId, type }) => ({ id: eventId, type }));
    return { outcome: 'recorded', ...ended.appended, events };
  };
}
export type Recording = ReturnType<typeof createRecord>;

/** As `record`, which answers only when everything of this node that follows the log has passed what it recorded. */
export const awaited =
  (record: Recording, passed: (position: bigint) => Promise<void>): Recording =>
  async (...asked) => {
    const outcome = await record(...asked);
    if (outcome.outcome === 'recorded') await passed(outcome.position);
    return outcome;
  };
