import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, type Proved, UnprovableEvent } from './entry.ts';
import { MOST_ENTRY_BYTES } from './tiles/bundle.ts';

const event: Proved = {
  stream: 'case-018f3a6e-0000-7000-8000-000000000001',
  revision: 7n,
  id: '018f3a6e-0000-7000-8000-000000000002',
  type: 'CaseOpened',
  body: '{"v":1,"data":{"title":"Sommer på Øya"},"sum":"cbf43926"}',
};
const word = fc.stringMatching(/^[!-~]{1,8}$/);
const events = fc.record({
  stream: word,
  revision: fc.bigInt({ min: 0n, max: 99n }),
  id: word,
  type: word,
  body: fc.string({ unit: 'binary', maxLength: 12 }),
});

describe('[N4] the bytes of an event', () => {
  it('are its place and its body, byte for byte', () => {
    expect(entryOf(event).toString()).toBe(
      `handslag-event/v1\n${event.stream} 7 ${event.id} CaseOpened\n${event.body}`,
    );
  });

  it('are others for every other event', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const same = Object.entries(one).every(
          ([key, value]) => new Map(Object.entries(other)).get(key) === value,
        );
        expect(entryOf(one).equals(entryOf(other))).toBe(same);
      }),
    );
  });

  it('fit into an entry however long the body is, and still tell one body from another', () => {
    const long = { ...event, body: 'x'.repeat(MOST_ENTRY_BYTES) };
    expect(entryOf(long).length).toBeLessThan(400);
    expect(entryOf(long)).not.toEqual(entryOf({ ...long, body: `${long.body.slice(1)}y` }));
    const room = MOST_ENTRY_BYTES - entryOf({ ...event, body: '' }).length;
    expect(entryOf({ ...event, body: 'x'.repeat(room) }).length).toBe(MOST_ENTRY_BYTES);
  });

  it('are not made where two events could look alike', () => {
    for (const wrong of [{ stream: 'case 1' }, { id: '' }, { type: 'A\nB' }, { body: '"\ud800"' }])
      expect(() => entryOf({ ...event, ...wrong })).toThrow(UnprovableEvent);
  });
});
