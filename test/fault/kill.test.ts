import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { brokenStreams, byRequest, readLog } from './support/log.ts';
import { run, serve, type Started, temporary } from './support/server.ts';
import { answered, found, type Place, Recorded, setUp, twoSteps, type Visitor } from './support/visitor.ts';

const ROUNDS = 6;
const WRITERS = 6;

/** Writes until the server is gone; answers the requests that were acknowledged, with what they were told. */
async function write(kari: Visitor, { casePath }: Place, acknowledged: Map<string, string[]>): Promise<void> {
  for (let n = 0; n < 2_000; n += 1) {
    const key = randomUUID();
    try {
      const { events } = await answered(
        kari.post(`${casePath}/commands`, twoSteps(`step ${n}`), key),
        Recorded,
      );
      acknowledged.set(
        key,
        events.map(({ id }) => id),
      );
    } catch {
      return;
    }
  }
}

const Page = z.object({ steps: z.array(z.object({ eventId: z.string() })) });
const steps = async (kari: Visitor, { casePath }: Place): Promise<Set<string>> =>
  new Set((await answered(kari.get(casePath), Page)).steps.map(({ eventId }) => eventId));

it('killed again and again under load, it keeps every acknowledged command, and no half of any', async () => {
  const data = temporary();
  let server: Started = await serve(data);
  const kari = await setUp(server);
  const place = await found(kari, 'A journey');
  const acknowledged = new Map<string, string[]>();

  for (let round = 0; round < ROUNDS; round += 1) {
    const before = acknowledged.size;
    const writing = Promise.all(Array.from({ length: WRITERS }, () => write(kari, place, acknowledged)));
    await pause(250 + 60 * round);
    await server.kill();
    await writing;
    expect(acknowledged.size, `round ${round} has written`).toBeGreaterThan(before);

    server = await serve(data);
    kari.at(server.url);
    const rows = readLog(data);
    const requests = byRequest(rows);
    for (const [key, ids] of acknowledged) expect(requests.get(key)?.map(({ id }) => id)).toEqual(ids);
    const taken = rows.filter(({ type }) => type === 'StepTaken');
    expect([...byRequest(taken).values()].filter(({ length }) => length !== 2)).toEqual([]);
    expect(brokenStreams(rows)).toEqual([]);
    expect(await steps(kari, place)).toEqual(new Set(taken.map(({ id }) => id)));
  }

  await server.stop();
  const late = '2199-01-01T00:00:00Z';
  const ledger = ['ledger', '--json', '--all', '--data', data, '--at', late, '--known-at', late];
  const followed = await run(ledger);
  expect(await run(['rebuild', '--data', data])).toMatchObject({ code: 0 });
  expect(await run(ledger)).toEqual(followed);
  expect(await run(['doctor', '--data', data])).toMatchObject({ code: 0 });
});

it('killed after the commit and before the answer, it lands once when the client asks again', async () => {
  const data = temporary();
  const server = await serve(data);
  const kari = await setUp(server);
  const place = await found(kari, 'A journey');
  const key = randomUUID();
  const send = () => kari.post(`${place.casePath}/commands`, twoSteps('once'), key);

  // The answer waits for the views, and the views wait for us: the event is on disk, and nobody has been told.
  const views = new DatabaseSync(join(data, 'views', 'views.sqlite'), { timeout: 5_000 });
  views.exec('BEGIN IMMEDIATE');
  const unanswered = send().then(
    ({ status }) => status,
    () => 'no answer',
  );
  for (let tries = 0; tries < 200 && !byRequest(readLog(data)).has(key); tries += 1) await pause(10);
  const landed = byRequest(readLog(data)).get(key);
  expect(landed).toHaveLength(2);
  await server.kill();
  views.exec('ROLLBACK');
  views.close();
  expect(await unanswered).toBe('no answer');

  const again = await serve(data);
  kari.at(again.url);
  const { events } = await answered(send(), Recorded);
  expect(events.map(({ id }) => id)).toEqual(landed?.map(({ id }) => id));
  expect(byRequest(readLog(data)).get(key)).toEqual(landed);
  expect(await steps(kari, place)).toEqual(new Set(events.map(({ id }) => id)));
});
