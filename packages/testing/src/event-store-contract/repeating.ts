import { expect, it } from 'vitest';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import type { Expected } from '@handslag/event-store/port';
import { anEvent, aStream, type GetSetting, idsOf, someEvents, wholeStream } from './setting.ts';

export function repeating(current: GetSetting): void {
  it.each<[string, Expected]>([
    ['no stream', 'no-stream'],
    ['any', 'any'],
  ])('[S9] answers a repeated first append as before (%s)', async (_, expected) => {
    const { store, other } = current();
    const stream = aStream();
    const events = someEvents(3);
    const first = await store.append(stream, events, expected);
    expect(await store.append(stream, events, expected)).toEqual(first);
    await store.append(stream, someEvents(2), 2n);
    expect(await other.append(stream, events, expected)).toEqual(first);
    expect(await wholeStream(store, stream)).toHaveLength(5);
  });

  it.each<[string, Expected]>([
    ['a revision', 1n],
    ['any', 'any'],
  ])('[S9] answers a repeated later append as before (%s)', async (_, expected) => {
    const { store } = current();
    const stream = aStream();
    const [start, events] = [someEvents(2), someEvents(3)];
    await store.append(stream, start, 'no-stream');
    const first = await store.append(stream, events, expected);
    await store.append(stream, [anEvent()], 4n);
    expect(await store.append(stream, events, expected)).toEqual(first);
    expect(idsOf(await wholeStream(store, stream)).slice(0, 5)).toEqual(idsOf([...start, ...events]));
    expect(await wholeStream(store, stream)).toHaveLength(6);
  });

  it('[S10] lands once what is sent twice at once', async () => {
    const { store } = current();
    const stream = aStream();
    const events = someEvents(2);
    const answers = await Promise.all([
      store.append(stream, events, 'no-stream'),
      store.append(stream, events, 'no-stream'),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(idsOf(await wholeStream(store, stream))).toEqual(idsOf(events));
  });

  it('[S11] refuses an append that only partly repeats what stands there', async () => {
    const { store } = current();
    const stream = aStream();
    const events = someEvents(2);
    await store.append(stream, events, 'no-stream');
    for (const wrong of [
      [...events.slice(0, 1), anEvent()],
      [...events, anEvent()],
      events.toReversed(),
      events.slice(1),
    ])
      await expect(store.append(stream, wrong, 'no-stream')).rejects.toThrow(WrongExpectedRevision);
    expect(idsOf(await wholeStream(store, stream))).toEqual(idsOf(events));
  });
}
