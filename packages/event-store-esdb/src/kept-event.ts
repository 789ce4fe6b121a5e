import { type AllStreamRecordedEvent, binaryEvent, type ResolvedEvent } from '@eventstore/db-client';
import type { Kept, KeptAt } from '@handslag/event-store/port';
import { StoreUnavailable } from '@handslag/event-store/errors';

/**
 * A body travels as bytes, not as the engine's JSON: the client parses JSON on the way in and writes it anew on the way out, which
 * would lose spaces, the order of number-like keys and the spelling of numbers, and with them the proofs. The cost: the
 * engine's own projections cannot look inside.
 */
export const toEvent = ({ id, type, body }: Kept): ReturnType<typeof binaryEvent> =>
  binaryEvent({ id, type, data: Buffer.from(body) });

/** What the server keeps for itself. */
const isSystem = (event: { streamId: string; type: string }): boolean =>
  event.streamId.startsWith('$') || event.type.startsWith('$');

/** An event as the client hands it over, or undefined where it is the server's own or a link that leads nowhere. */
export function fromResolved({ event }: ResolvedEvent): KeptAt | undefined {
  if (!event || isSystem(event)) return undefined;
  const { id, type, streamId, revision } = event;
  return { id, type, body: bodyOf(event), stream: streamId, revision, position: positionOf(event) };
}

function bodyOf({ data }: { data: unknown }): string {
  // JSON events are not of this program's making, and have no bytes to keep.
  return data instanceof Uint8Array ? Buffer.from(data).toString() : JSON.stringify(data);
}

/** Streams and types are read with positions from EventStoreDB 22.6 on. */
export function positionOf(event: { position?: AllStreamRecordedEvent['position'] | undefined }): bigint {
  if (!event.position)
    throw new StoreUnavailable('the server tells no positions: EventStoreDB 22.6 or later is needed');
  return event.position.commit;
}
