import { hash } from 'node:crypto';
import type { KeptAt } from '@handslag/event-store/port';
import { MOST_ENTRY_BYTES } from './tiles/bundle.ts';

/** What of a kept event is proved. Its position is not: engines count it differently. */
export type Proved = Pick<KeptAt, 'stream' | 'revision' | 'id' | 'type' | 'body'>;

/** An event that cannot be told apart from another in a tree: nothing is proved of it. */
export class UnprovableEvent extends Error {
  override name = 'UnprovableEvent';
}

const oneWord = /^[!-~]+$/;

/**
 * The bytes of an event in the tree: where it stands, what it is, and its body byte for byte as the log keeps it. A body
 * that is too long for an entry stands there by its hash. Throws UnprovableEvent.
 */
export function entryOf({ stream, revision, id, type, body }: Proved): Buffer {
  // A space or a line break in one of them would make two events look alike.
  if (!oneWord.test(stream) || !oneWord.test(id) || !oneWord.test(type) || !body.isWellFormed())
    throw new UnprovableEvent(`the event ${id} of ${stream} has no form of its own`);
  const place = `${stream} ${revision} ${id} ${type}\n`;
  const whole = Buffer.from(`handslag-event/v1\n${place}${body}`);
  if (whole.length <= MOST_ENTRY_BYTES) return whole;
  return Buffer.from(`handslag-event-by-hash/v1\n${place}sha256 ${hash('sha256', body, 'hex')}`);
}
