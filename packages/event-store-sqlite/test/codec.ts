import type { Codec, Kept, KeptAt } from '@handslag/event-store/port';

/** Keeps events as they are. */
export const codec: Codec<Kept, KeptAt> = { encode: (kept) => kept, decode: (kept) => kept };

export const anEvent = (content: unknown = {}): Kept => ({
  id: crypto.randomUUID(),
  type: 'SomethingHappened',
  body: JSON.stringify(content),
});
