import { createHash, randomUUIDv7 } from 'node:crypto';
import type { Id } from '@handslag/domain/shared/id';

/** A new id, version 7: ordered by time, so that a unique index grows at its end. */
export const newId = (): Id => randomUUIDv7();

/** The id that a name has within a space, version 5 (RFC 9562): the same every time. */
export function idFrom(space: Id, name: string): Id {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
