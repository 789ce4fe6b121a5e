import { AppendTooLarge } from './errors.ts';
import type { Kept } from './port.ts';

/** Most bytes in one append, the same for every engine: EventStoreDB's own default. */
export const APPEND_LIMIT = 1_048_576;

/** Bytes an event counts for: its body in UTF-8, and its type in the two-byte letters EventStoreDB reckons with. */
const sizeOf = (event: Kept): number => Buffer.byteLength(event.body) + 2 * event.type.length;

/** Throws AppendTooLarge where the events together exceed the limit, and RangeError where there are none. */
export function checkAppend(stream: string, events: readonly Kept[]): void {
  if (events.length === 0) throw new RangeError(`an append to ${stream} must hold at least one event`);
  const size = events.reduce((sum, event) => sum + sizeOf(event), 0);
  if (size > APPEND_LIMIT)
    throw new AppendTooLarge(`${size} bytes for ${stream}; one append may hold ${APPEND_LIMIT}`);
}

/** Throws RangeError where the limit of a page is not a whole number from 0. */
export function checkPageLimit(limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`a page cannot hold ${limit} events`);
}
