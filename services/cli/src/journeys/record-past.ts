import type { Seal } from '@handslag/api/record';
import { catalogue } from '@handslag/domain/catalogue';
import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import type { Meta } from '@handslag/domain/shared/envelope';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import type { EventStore } from '@handslag/event-store/port';
import { importId } from '@handslag/exchange/journeys/import-id';
import type { PastStream } from '@handslag/exchange/journeys/streams';
import { whatIsNew } from '@handslag/exchange/journeys/what-is-new';
import type { Vault } from '@handslag/vault/vault';

/** What recording the past needs of a node. */
export interface Recorder {
  log: EventStore<NewEvent, StoredEvent>;
  seal: Seal;
  vault: Pick<Vault, 'openAll'>;
  now: () => Instant;
  newId: () => Id;
}

/** A stream of which the file says otherwise than what stands: it was left as it stands. */
export interface Contradicted {
  /** What the file calls the case; undefined where it is none. */
  name: string | undefined;
  kinds: readonly string[];
}

export interface Recorded {
  /** Streams that are new. */
  streams: number;
  /** Streams that were there, and to which something was added. */
  grown: number;
  events: number;
  /** Streams that stood in the log already, and of which the file tells nothing new. */
  known: number;
  contradicted: readonly Contradicted[];
}

// Enough to be committed together and sealed together; few enough that progress shows and memory stays small.
const EVENTS_AT_ONCE = 4000;

function* inGroups(streams: Iterable<PastStream>): Generator<PastStream[]> {
  let group: PastStream[] = [];
  let size = 0;
  for (const stream of streams) {
    group.push(stream);
    size += stream.events.length;
    if (size < EVENTS_AT_ONCE) continue;
    yield group;
    [group, size] = [[], 0];
  }
  if (group.length > 0) yield group;
}

interface Source {
  importId: Id;
  /** The coordinator who has said yes, or nobody in person. */
  recordedBy: Id;
}

type Said = Pick<PastStream, 'partnershipId' | 'caseId' | 'events'>;

const surrounded = (
  { partnershipId, caseId, events }: Said,
  { now, newId }: Recorder,
  { importId: correlationId, recordedBy }: Source,
) =>
  events.map(({ occurredAt, ...fact }) => {
    const meta: Meta = {
      recordedAt: now(),
      occurredAt,
      recordedBy,
      partnershipId,
      ...(caseId ? { caseId } : {}),
      correlationId,
      causationId: correlationId,
      source: 'import',
    };
    return { ...fact, id: newId(), schemaVersion: catalogue[fact.type].version, meta };
  });

/** What became of one stream. */
interface Landed {
  events: number;
  known: boolean;
  kinds: readonly string[];
}

/** What the past brings to a stream as it stands. `revision`: its last one, undefined where it is new. */
export const broughtTo = async ({ log, vault }: Pick<Recorder, 'log' | 'vault'>, past: PastStream) => {
  const stored = await Array.fromAsync(log.read(past.stream));
  const standing = (await vault.openAll(stored)).map(({ event }) => ({
    ...event,
    occurredAt: event.meta.occurredAt,
    isImported: event.meta.source === 'import',
  }));
  const brought = whatIsNew(standing, past.events, (text) => importId(past.stream, text));
  return { ...brought, revision: stored.at(-1)?.revision };
};

/** What the file brings to a stream that is there already is added to it, and nothing that stands is changed. */
const grow = async (recorder: Recorder, past: PastStream, source: Source): Promise<Landed> => {
  const { fresh, contradicts, revision } = await broughtTo(recorder, past);
  if (fresh.length > 0) {
    const events = await recorder.seal(past.stream, surrounded({ ...past, events: fresh }, recorder, source));
    await recorder.log.append(past.stream, events, revision ?? 'no-stream');
  }
  return { events: fresh.length, known: true, kinds: contradicts };
};

const append = async (recorder: Recorder, past: PastStream, source: Source): Promise<Landed> => {
  const events = await recorder.seal(past.stream, surrounded(past, recorder, source));
  try {
    await recorder.log.append(past.stream, events, 'no-stream');
    return { events: events.length, known: false, kinds: [] };
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return grow(recorder, past, source);
    throw error;
  }
};

/**
 * Records streams that happened elsewhere. A stream that the log has already gets what is new in it, and nothing else: the
 * same import again, or one that was cut off, adds just what is missing. Throws what the log throws, also where somebody
 * wrote to one of the streams meanwhile.
 */
export const recordPast = async (
  recorder: Recorder,
  streams: Iterable<PastStream>,
  progress: (events: number) => void,
  recordedBy: Id = SYSTEM_PERSON,
): Promise<Recorded> => {
  const source = { importId: recorder.newId(), recordedBy };
  const contradicted: Contradicted[] = [];
  const total = { streams: 0, grown: 0, events: 0, known: 0 };
  for (const group of inGroups(streams)) {
    const landed = await Promise.all(
      group.map(async (past) => ({ name: past.name, ...(await append(recorder, past, source)) })),
    );
    for (const { name, events, known, kinds } of landed) {
      total.events += events;
      if (!known) total.streams += 1;
      else if (events > 0) total.grown += 1;
      else total.known += 1;
      if (kinds.length > 0) contradicted.push({ name, kinds });
    }
    progress(total.events);
  }
  return { ...total, contradicted };
};
