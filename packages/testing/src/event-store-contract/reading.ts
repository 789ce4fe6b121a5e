import { expect, it } from 'vitest';
import type { Codec, Kept } from '@handslag/event-store/port';
import { anEvent, aStream, bodies, type GetSetting, idsOf, someEvents, wholeStream } from './setting.ts';

const strange = [
  '{"navn":"Åse Øyås 👩‍👩‍👧 日本語 עברית","z":1,"a":2}',
  '{ "spaced" : [1.0, 1e3, -0, 12345678901234567890],\t"b":null }',
  '{"10":1,"9":2,"x":3,"x":4,"__proto__":{}}',
  String.raw`{"escaped":"\u0000\ud800\u00e5\/","line":"\u2028"}`,
  '{"nfc":"å","nfd":"å"}',
  '""',
];

/** Reads old events as new ones, and cannot read what is broken. */
const lifting: Codec<Kept, { type: string; body: string }> = {
  encode: (kept) => kept,
  decode({ type, body }) {
    if (type === 'Broken') throw new Error('broken in the log');
    return { type: 'New', body: `lifted ${body}` };
  },
};

export function reading(current: GetSetting): void {
  it('[S14] gives bodies back byte for byte', async () => {
    const { store, other } = current();
    const stream = aStream();
    const before = await store.head();
    const events = strange.map((body) => ({ ...anEvent(), body }));
    await store.append(stream, events, 'no-stream');
    expect(bodies(await wholeStream(other, stream))).toEqual(strange);
    expect(bodies(await other.readAll(before, 100))).toEqual(strange);
  });

  it('[S15] reads a stream from a revision on, and nothing where there is none', async () => {
    const { store } = current();
    const stream = aStream();
    const events = someEvents(5);
    await store.append(stream, events, 'no-stream');
    expect(idsOf(await Array.fromAsync(store.read(stream, 3n)))).toEqual(idsOf(events.slice(3)));
    expect(await Array.fromAsync(store.read(stream, 5n))).toEqual([]);
    expect(await wholeStream(store, aStream())).toEqual([]);
  });

  it('[S16] reads a stream of 5,000 events whole, while others write to it', async () => {
    const { store, other } = current();
    const stream = aStream();
    const events = someEvents(5_000);
    for (let i = 0; i < events.length; i += 500)
      await store.append(stream, events.slice(i, i + 500), i === 0 ? 'no-stream' : BigInt(i - 1));
    const seen: string[] = [];
    for await (const { id, revision } of store.read(stream)) {
      expect(revision).toBe(BigInt(seen.length));
      if (seen.push(id) % 1_000 === 0) await other.append(stream, [anEvent()], 'any');
    }
    expect(seen.slice(0, 5_000)).toEqual(idsOf(events));
    expect(idsOf(await Array.fromAsync(store.read(stream, 4_990n))).slice(0, 10)).toEqual(
      idsOf(events.slice(4_990)),
    );
  });

  it('[S17] shows all readers one order, in which positions grow', async () => {
    const { store, other } = current();
    const before = await store.head();
    const streams = [aStream(), aStream(), aStream()];
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        (n % 2 ? store : other).append(streams[n % 3] ?? '', [anEvent({ n })], 'any'),
      ),
    );
    const log = await store.readAll(before, 100);
    expect(await other.readAll(before, 100)).toEqual(log);
    expect(log).toHaveLength(60);
    let last = before;
    for (const { position } of log) {
      expect(position > last).toBe(true);
      last = position;
    }
    for (const stream of streams)
      expect(log.filter((event) => event.stream === stream)).toEqual(await wholeStream(store, stream));
  });

  it('[S18] fills pages exactly and loses nothing between them', async () => {
    const { store } = current();
    const before = await store.head();
    const events = someEvents(25);
    await store.append(aStream(), events.slice(0, 13), 'any');
    for (const event of events.slice(13)) await store.append(aStream(), [event], 'any');
    const pages: string[][] = [];
    let after = before;
    for (let page = await store.readAll(after, 10); page.length > 0; page = await store.readAll(after, 10)) {
      pages.push(idsOf(page));
      after = page.at(-1)?.position ?? after;
    }
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(pages.flat()).toEqual(idsOf(events));
    expect(idsOf(await store.readAll(before, 1))).toEqual(idsOf(events.slice(0, 1)));
    expect(idsOf(await store.readAll(before, 25))).toEqual(idsOf(events));
  });

  it('[S20] knows the position of the last event', async () => {
    const { store, other } = current();
    for (let n = 1; n <= 3; n++) {
      const { position } = await store.append(aStream(), someEvents(n), 'no-stream');
      expect(await store.head()).toBe(position);
      expect(await other.head()).toBe(position);
    }
  });

  it('[S21] decodes on every path', async () => {
    const { storage, store } = current();
    const stream = aStream();
    const before = await store.head();
    await store.append(stream, [anEvent('old')], 'no-stream');
    const lifted = [{ type: 'New', body: 'lifted "old"' }];
    const reader = await storage.open(lifting);
    expect(await Array.fromAsync(reader.read(stream))).toEqual(lifted);
    expect(await reader.readAll(before, 10)).toEqual(lifted);
    for await (const batch of reader.subscribe(before, new AbortController().signal)) {
      expect(batch).toEqual(lifted);
      break;
    }
    await reader.close();
  });

  it('[S21] tells the reader what cannot be decoded', async () => {
    const { storage, store } = current();
    const stream = aStream();
    const before = await store.head();
    await store.append(stream, [{ ...anEvent(), type: 'Broken' }], 'no-stream');
    const reader = await storage.open(lifting);
    await expect(Array.fromAsync(reader.read(stream))).rejects.toThrow('broken in the log');
    await expect(reader.readAll(before, 10)).rejects.toThrow('broken in the log');
    await expect(Array.fromAsync(reader.subscribe(before, new AbortController().signal))).rejects.toThrow(
      'broken in the log',
    );
    await reader.close();
  });

  it('[S22] shows what was written as soon as the append is answered', async () => {
    const { store, other } = current();
    for (let n = 0; n < 20; n++) {
      const stream = aStream();
      const before = await store.head();
      const event = anEvent({ n });
      await store.append(stream, [event], 'no-stream');
      for (const reader of [store, other]) {
        expect(idsOf(await wholeStream(reader, stream))).toEqual([event.id]);
        expect(idsOf(await reader.readAll(before, 10))).toEqual([event.id]);
      }
    }
  });
}
