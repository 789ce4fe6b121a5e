import { expect, it } from 'vitest';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import { anEvent, aStream, bodies, type GetSetting, idsOf, someEvents, wholeStream } from './setting.ts';

export function appending(current: GetSetting): void {
  it('[S1] answers where the last event stands', async () => {
    const { store } = current();
    const stream = aStream();
    for (const [events, expected] of [
      [someEvents(3), 'no-stream'],
      [someEvents(1), 2n],
    ] as const) {
      const appended = await store.append(stream, events, expected);
      const last = (await wholeStream(store, stream)).at(-1);
      expect(appended).toEqual({ revision: last?.revision, position: last?.position });
      expect(last?.id).toBe(events.at(-1)?.id);
    }
  });

  it('[S2] counts revisions from 0 in each stream', async () => {
    const { store } = current();
    const streams = [aStream(), aStream()];
    for (const stream of [...streams, ...streams, ...streams])
      await store.append(stream, someEvents(2), 'any');
    for (const stream of streams) {
      const revisions = (await wholeStream(store, stream)).map(({ revision }) => revision);
      expect(revisions).toEqual([0n, 1n, 2n, 3n, 4n, 5n]);
    }
  });

  it('[S3] lets exactly one of twenty writers in at each revision', async () => {
    const { store, other } = current();
    const stream = aStream();
    for (let round = 0; round < 5; round++) {
      const expected = round === 0 ? 'no-stream' : BigInt(round - 1);
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 ? store : other).append(stream, [anEvent({ round, n })], expected),
        ),
      );
      const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(refused).toHaveLength(19);
      for (const reason of refused) {
        expect(reason).toBeInstanceOf(WrongExpectedRevision);
        expect(reason).toMatchObject({ stream, actual: BigInt(round) });
      }
    }
    expect(await wholeStream(store, stream)).toHaveLength(5);
  });

  it('[S4] enforces that there is no stream', async () => {
    const { store } = current();
    const stream = aStream();
    const first = anEvent();
    await store.append(stream, [first], 'no-stream');
    await expect(store.append(stream, [anEvent()], 'no-stream')).rejects.toMatchObject({ actual: 0n });
    expect(idsOf(await wholeStream(store, stream))).toEqual([first.id]);
  });

  it('[S5] refuses a revision that the stream has not reached', async () => {
    const { store } = current();
    const stream = aStream();
    await expect(store.append(stream, [anEvent()], 0n)).rejects.toThrow(WrongExpectedRevision);
    await expect(store.append(stream, [anEvent()], 0n)).rejects.toMatchObject({ actual: undefined });
    await store.append(stream, [anEvent()], 'no-stream');
    await expect(store.append(stream, [anEvent()], 1n)).rejects.toMatchObject({ actual: 0n });
  });

  it('[S6] appends anywhere where the writer does not mind', async () => {
    const { store } = current();
    const stream = aStream();
    expect((await store.append(stream, [anEvent()], 'any')).revision).toBe(0n);
    expect((await store.append(stream, someEvents(2), 'any')).revision).toBe(2n);
  });

  it('[S7] leaves no trace of a refused append', async () => {
    const { store } = current();
    const stream = aStream();
    const before = await store.head();
    await expect(store.append(stream, someEvents(3), 5n)).rejects.toThrow(WrongExpectedRevision);
    expect(await wholeStream(store, stream)).toEqual([]);
    expect(await store.readAll(before, 10)).toEqual([]);
    expect(await store.head()).toBe(before);
    expect((await store.append(stream, [anEvent()], 'no-stream')).revision).toBe(0n);
  });

  it('[S8] lands or fails each append of a moment alone', async () => {
    const { store } = current();
    const [one, two, three, four] = [aStream(), aStream(), aStream(), aStream()];
    const before = await store.head();
    const results = await Promise.allSettled([
      store.append(one, [anEvent('a'), anEvent('b')], 'no-stream'),
      store.append(two, [anEvent('refused'), anEvent('refused')], 7n),
      store.append(four, [anEvent('c')], 'any'),
      store.append(three, [anEvent('refused'), anEvent('refused')], 0n),
      store.append(two, [anEvent('d')], 'no-stream'),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(bodies(await store.readAll(before, 10)).toSorted()).toEqual(['"a"', '"b"', '"c"', '"d"']);
    expect(await wholeStream(store, three)).toEqual([]);
  });
}
