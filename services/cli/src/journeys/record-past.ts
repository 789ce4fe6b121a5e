import type { Seal } from '@handslag/api/record';
import { catalogue } from '@handslag/domain/catalogue';
import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import type { Meta } from '@handslag/domain/shared/envelope';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import type { EventStore } from '@handslag/event-store/port';
import type { PastStream } from '@handslag/exchange/journeys/streams';

/** What recording the past needs of a node. */
export interface Recorder {
  log: EventStore<NewEvent, StoredEvent>;
  seal: Seal;
  now: () => Instant;
  newId: () => Id;
}

export interface Recorded {
  streams: number;
  events: number;
  /** Streams that stood in the log already, and so were left as they are. */
  known: number;
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

const surrounded = (
  { partnershipId, caseId, events }: PastStream,
  { now, newId }: Recorder,
  { importId, recordedBy }: Source,
) =>
  events.map(({ occurredAt, ...fact }) => {
    const meta: Meta = {
      recordedAt: now(),
      occurredAt,
      recordedBy,
      partnershipId,
      ...(caseId ? { caseId } : {}),
      correlationId: importId,
      causationId: importId,
      source: 'import',
    };
    return { ...fact, id: newId(), schemaVersion: catalogue[fact.type].version, meta };
  });

const append = async (recorder: Recorder, past: PastStream, source: Source): Promise<number> => {
  const events = await recorder.seal(past.stream, surrounded(past, recorder, source));
  try {
    await recorder.log.append(past.stream, events, 'no-stream');
    return events.length;
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return 0;
    throw error;
  }
};

/**
 * Records streams that happened elsewhere, each whole and once: a stream that the log has already is left as it is, so
 * that the same import again, or one that was cut off, adds just what is missing. Throws what the log throws.
 */
export const recordPast = async (
  recorder: Recorder,
  streams: Iterable<PastStream>,
  progress: (events: number) => void,
  recordedBy: Id = SYSTEM_PERSON,
): Promise<Recorded> => {
  const source = { importId: recorder.newId(), recordedBy };
  const total: Recorded = { streams: 0, events: 0, known: 0 };
  for (const group of inGroups(streams)) {
    const landed = await Promise.all(group.map((past) => append(recorder, past, source)));
    total.streams += landed.filter((count) => count > 0).length;
    total.known += landed.filter((count) => count === 0).length;
    total.events += landed.reduce((sum, count) => sum + count, 0);
    progress(total.events);
  }
  return total;
};
