import { expect, it } from 'vitest';
import { AppendTooLarge } from '@handslag/event-store/errors';
import { APPEND_LIMIT } from '@handslag/event-store/limits';
import type { Kept } from '@handslag/event-store/port';
import { anEvent, aStream, type GetSetting, wholeStream } from './setting.ts';

/** Two events of so many bytes together, as the limit counts them. Each å is two bytes. */
function eventsOf(bytes: number): Kept[] {
  const small = anEvent('å'.repeat(1_000));
  const types = 2 * small.type.length * 2;
  const rest = bytes - types - Buffer.byteLength(small.body) - Buffer.byteLength('""');
  return [small, { ...anEvent(), body: JSON.stringify('x'.repeat(rest)) }];
}

export function limits(current: GetSetting): void {
  it('[S12] refuses an empty append', async () => {
    const { store } = current();
    await expect(store.append(aStream(), [], 'no-stream')).rejects.toThrow(RangeError);
  });

  it('[S13] takes an append of exactly the limit', async () => {
    const { store } = current();
    const stream = aStream();
    const events = eventsOf(APPEND_LIMIT);
    await store.append(stream, events, 'no-stream');
    expect((await wholeStream(store, stream)).map(({ body }) => body)).toEqual(
      events.map(({ body }) => body),
    );
  });

  it('[S13] refuses an append of one byte more, without a trace and without harm to its neighbours', async () => {
    const { store } = current();
    const [large, small] = [aStream(), aStream()];
    const [refused, landed] = await Promise.allSettled([
      store.append(large, eventsOf(APPEND_LIMIT + 1), 'no-stream'),
      store.append(small, [anEvent()], 'no-stream'),
    ]);
    expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(AppendTooLarge) });
    expect(landed.status).toBe('fulfilled');
    expect(await wholeStream(store, large)).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '[S19] refuses a page of %d events',
    async (limit) => {
      const { store } = current();
      await expect(store.readAll(0n, limit)).rejects.toThrow(RangeError);
    },
  );

  it('[S19] answers nothing to a page of 0 events', async () => {
    const { store } = current();
    await store.append(aStream(), [anEvent()], 'any');
    expect(await store.readAll(0n, 0)).toEqual([]);
  });
}
