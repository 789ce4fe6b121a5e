import { z } from 'zod';
import { catalogue, type DomainEvent, type EventName, isEventName } from './catalogue.ts';
import { checksumOf } from './shared/checksum.ts';
import { Meta, Sealed, StreamName } from './shared/envelope.ts';
import { Id } from './shared/id.ts';
import { upcast } from './upcast.ts';

/** What surrounds a fact: who, when, and what of it is sealed. */
export interface Envelope {
  id: Id;
  schemaVersion: number;
  sealed?: Sealed | undefined;
  meta: Meta;
}

/** An event ready for the log: its personal fields sealed, if it has any. */
export type NewEvent<N extends EventName = EventName> = DomainEvent<N> & Envelope;

/** Where the log put it. `revision`: place in its stream, from 0; `position`: place in the whole log, comparable, not a count. */
interface Place {
  stream: StreamName;
  revision: bigint;
  position: bigint;
}

/** An event as the log answers it: parsed, and in its newest version. */
export type StoredEvent<N extends EventName = EventName> = NewEvent<N> & Place;

/** What stands in the log cannot be read: the log is damaged, or newer than this program. */
export class UnreadableEvent extends Error {
  override name = 'UnreadableEvent';
}

const Body = z.strictObject({
  v: z.int().min(1),
  data: z.record(z.string(), z.unknown()),
  sealed: Sealed.optional(),
  meta: Meta,
  /** Of id, type and all that stands before it; absent in older events. */
  sum: z.string().optional(),
});
const Kept = z.object({
  id: Id,
  stream: StreamName,
  revision: z.bigint(),
  position: z.bigint(),
});

const sumAt = /,"sum":"([0-9a-f]{8})"\}$/;
const sumOf = (id: string, type: string, body: string): string => checksumOf(`${id} ${type} ${body}`);

/** Whether a body has a checksum, and is not what it was made over. */
const isChanged = (
  { id, type, body }: { id: string; type: string; body: string },
  sum: string | undefined,
) => {
  const found = sumAt.exec(body);
  if (!found) return sum !== undefined;
  return found[1] !== sumOf(id, type, `${body.slice(0, found.index)}}`);
};

/** Makes sure that a type and its data are one of our facts, sealed fields absent; throws where they are not. */
export function parseFact(event: { type: string; data: unknown }): asserts event is DomainEvent {
  if (!isEventName(event.type))
    throw new UnreadableEvent(`the log holds an unknown event type, ${event.type}`);
  event.data = catalogue[event.type].stored.parse(event.data);
}

/** Something was about to be recorded that could not be read again: nothing of it has been written. */
export class UnwritableEvent extends Error {
  override name = 'UnwritableEvent';
}

/** Between events and what an engine keeps: a type and a JSON text. Both ways are checked; reading lifts old versions. */
export const codec = {
  /** Throws UnwritableEvent, with what is wrong. */
  encode: ({ id, type, schemaVersion, data, sealed, meta }: NewEvent) => {
    const checked = catalogue[type].stored.safeParse(data);
    if (!checked.success)
      throw new UnwritableEvent(`${type} cannot be recorded: ${z.prettifyError(checked.error)}`);
    const body = JSON.stringify({ v: schemaVersion, data, sealed, meta });
    return { id, type, body: `${body.slice(0, -1)},"sum":"${sumOf(id, type, body)}"}` };
  },

  /** Throws UnreadableEvent, with the position and what is wrong. */
  decode: (kept: {
    id: string;
    type: string;
    body: string;
    stream: string;
    revision: bigint;
    position: bigint;
  }): StoredEvent => {
    try {
      const place = Kept.parse(kept);
      const { v, data, sealed, meta, sum } = Body.parse(JSON.parse(kept.body));
      if (isChanged(kept, sum)) throw new Error('its bytes are not those that were recorded');
      const fact = { type: kept.type, data: upcast(kept.type, v, data) };
      parseFact(fact);
      return { ...place, ...fact, schemaVersion: v, sealed, meta };
    } catch (cause) {
      if (cause instanceof UnreadableEvent) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new UnreadableEvent(
        `the event at position ${kept.position} (${kept.type}) cannot be read: ${why}`,
        { cause },
      );
    }
  },
};
