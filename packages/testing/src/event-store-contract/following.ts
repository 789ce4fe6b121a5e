import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { anEvent, aStream, follow, type GetSetting, idsOf, someEvents } from './setting.ts';

export function following(current: GetSetting): void {
  it('[S23] catches up and goes on live without gap or double, while others write', async () => {
    const { store, other } = current();
    const before = await store.head();
    for (let n = 0; n < 40; n++) await store.append(aStream(), someEvents(20), 'any');
    const enough = new AbortController();
    const writer = async (handle: typeof store): Promise<void> => {
      while (!enough.signal.aborted) await handle.append(aStream(), someEvents(3), 'any');
    };
    const writers = [writer(store), writer(other), writer(store)];
    const followers = [0, 10, 60].map(async (ms) => {
      await pause(ms);
      return follow(store, before, (seen) => seen.length >= 1_200);
    });
    const seen = await Promise.all(followers);
    enough.abort();
    await Promise.all(writers);
    const log = await store.readAll(before, 1_000_000);
    expect(log.length).toBeGreaterThanOrEqual(1_200);
    for (const events of seen) expect(events).toEqual(log.slice(0, events.length));
  });

  it('[S23] starts after its position', async () => {
    const { store } = current();
    const { position } = await store.append(aStream(), someEvents(3), 'any');
    const next = anEvent();
    const following = follow(store, position, (seen) => seen.length > 0);
    await store.append(aStream(), [next], 'any');
    expect(idsOf(await following)).toEqual([next.id]);
  });

  it('[S24] hears what another handle writes', async () => {
    const { store, other } = current();
    const before = await store.head();
    const events = someEvents(3);
    const following = follow(store, before, (seen) => seen.length >= 3);
    for (const event of events) {
      await pause(70);
      await other.append(aStream(), [event], 'any');
    }
    expect(idsOf(await following)).toEqual(idsOf(events));
  });

  it('[S25] ends quietly when its signal aborts', async () => {
    const { store } = current();
    const stop = new AbortController();
    const following = Array.fromAsync(store.subscribe(await store.head(), stop.signal));
    await pause(30);
    stop.abort();
    expect(await following).toEqual([]);
    expect(await Array.fromAsync(store.subscribe(0n, AbortSignal.abort()))).toEqual([]);
  });

  it('[S25] ends quietly when the store is closed', async () => {
    const { store } = current();
    const following = Array.fromAsync(store.subscribe(await store.head(), new AbortController().signal));
    await pause(30);
    await store.close();
    expect(await following).toEqual([]);
  });
}
