import { expect, it } from 'vitest';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { anEvent, aStream, type GetSetting, idsOf, plain, someEvents, wholeStream } from './setting.ts';

export function closing(current: GetSetting): void {
  it('[S26] waits for the appends under way', async () => {
    const { store, other } = current();
    const stream = aStream();
    const appends = Array.from({ length: 20 }, () => store.append(stream, someEvents(2), 'any'));
    await store.close();
    expect(await wholeStream(other, stream)).toHaveLength(40);
    const revisions = (await Promise.all(appends)).map(({ revision }) => revision);
    expect(revisions.toSorted((a, b) => Number(a - b))).toEqual(appends.map((_, n) => BigInt(n * 2 + 1)));
  });

  it('[S27] refuses everything once closed', async () => {
    const { store } = current();
    await store.close();
    await expect(store.append(aStream(), [anEvent()], 'any')).rejects.toThrow(StoreUnavailable);
    await expect(wholeStream(store, aStream())).rejects.toThrow(StoreUnavailable);
    await expect(store.readAll(0n, 1)).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
  });

  it('[S27] can be closed twice', async () => {
    const { store } = current();
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
  });

  it('[S28] is found whole by a handle opened later', async () => {
    const { storage, store, other } = current();
    const stream = aStream();
    const events = someEvents(7);
    await store.append(stream, events, 'no-stream');
    await store.close();
    await other.close();
    const later = await storage.open(plain);
    expect(idsOf(await wholeStream(later, stream))).toEqual(idsOf(events));
    await later.close();
  });
}
