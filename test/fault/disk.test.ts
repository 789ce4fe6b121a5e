import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { smallDisk } from './support/disk.ts';
import { brokenStreams, byRequest, readLog } from './support/log.ts';
import { run, serve } from './support/server.ts';
import { answered, found, Recorded, setUp, twoSteps } from './support/visitor.ts';

it('a full disk refuses writes with what to do, goes on reading, and takes writes again when there is room', async () => {
  const disk = await smallDisk(8);
  const server = await serve(disk.directory, { through: disk.through });
  const kari = await setUp(server);
  const { base, casePath } = await found(kari, 'A journey');
  const write = () => kari.post(`${casePath}/commands`, twoSteps('x'.repeat(150)));
  const acknowledged = [await answered(write(), Recorded)];

  disk.fill();
  let refused: Response | undefined;
  for (let n = 0; n < 200 && !refused; n += 1) {
    const response = await write();
    if (response.status === 200) acknowledged.push(await answered(Promise.resolve(response), Recorded));
    else refused = response;
  }
  expect(refused?.status).toBe(503);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused?.json()).toMatchObject({ code: 'server/store-unavailable' });
  // Reading goes on; only what must be recorded as read has to wait.
  expect((await kari.get(`${base}/ledger`)).status).toBe(200);
  expect([200, 503]).toContain((await kari.get(casePath)).status);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  const sick = await run(['doctor', '--data', disk.directory], { through: disk.through });
  expect(sick).toMatchObject({ code: 1, printed: expect.stringContaining('MB free') });

  disk.free();
  let status = 0;
  for (let n = 0; n < 100 && status !== 200; n += 1) {
    const response = await write();
    status = response.status;
    if (status === 200) acknowledged.push(await answered(Promise.resolve(response), Recorded));
    else await pause(100);
  }
  expect(status).toBe(200);
  await server.kill();

  const again = await serve(disk.directory, { through: disk.through });
  kari.at(again.url);
  const rows = readLog(disk.logCopy());
  const kept = new Set(rows.map(({ id }) => id));
  const ids = acknowledged.flatMap(({ events }) => events.map(({ id }) => id));
  expect(ids.filter((id) => !kept.has(id))).toEqual([]);
  const taken = rows.filter(({ type }) => type === 'StepTaken');
  expect([...byRequest(taken).values()].filter(({ length }) => length !== 2)).toEqual([]);
  expect(brokenStreams(rows)).toEqual([]);
  const Page = z.object({ steps: z.array(z.object({ eventId: z.string() })) });
  const page = await answered(kari.get(casePath), Page);
  expect(new Set(page.steps.map(({ eventId }) => eventId))).toEqual(new Set(taken.map(({ id }) => id)));
});

it('a full disk at the start is said to be full, and nothing is lost', async () => {
  const disk = await smallDisk(8);
  const server = await serve(disk.directory, { through: disk.through });
  const kari = await setUp(server);
  const { base, casePath } = await found(kari, 'A journey');
  await server.kill();
  const before = readLog(disk.logCopy());
  disk.fill();
  const outcome = await serve(disk.directory, { through: disk.through }).then(
    async (started) => {
      kari.at(started.url);
      expect((await kari.get(`${base}/ledger`)).status).toBe(200);
      await started.stop();
      return 'it reads';
    },
    (error: unknown) => String(error),
  );
  expect(outcome).toMatch(/it reads|disk/);
  disk.free();
  const again = await serve(disk.directory, { through: disk.through });
  kari.at(again.url);
  expect((await kari.get(casePath)).status).toBe(200);
  expect(readLog(disk.logCopy()).slice(0, before.length)).toEqual(before);
});

it('a directory that cannot be written is said to be so, by server and doctor', async () => {
  const disk = await smallDisk(8);
  const { through, directory } = disk;
  const server = await serve(directory, { through });
  await found(await setUp(server), 'A journey');
  await server.stop();
  const before = readLog(disk.logCopy());
  disk.mount('ro');
  const refused = await run(['serve', '--data', directory], { through, killAfter: 15_000 });
  expect(refused).toMatchObject({ code: 1, printed: expect.stringContaining('cannot be written') });
  expect(refused.printed).not.toContain('    at ');
  const sick = await run(['doctor', '--data', directory], { through });
  expect(sick).toMatchObject({
    code: 1,
    printed: expect.stringMatching(/wrong +directory .*mounted read-only/),
  });
  disk.mount('rw');
  await (await serve(directory, { through })).stop();
  expect(readLog(disk.logCopy())).toEqual(before);
});
