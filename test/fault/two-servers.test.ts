import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLog } from './support/log.ts';
import { run, serve, temporary } from './support/server.ts';
import { answered, found, Recorded, setUp, twoSteps } from './support/visitor.ts';

it('a second server on one directory is told so, and does no harm to the first', async () => {
  const data = temporary();
  const first = await serve(data);
  const kari = await setUp(first);
  const { casePath } = await found(kari, 'A journey');
  for (const command of ['serve', 'rebuild', 'rotate-master-key']) {
    const second = await run([command, '--data', data], { killAfter: 15_000 });
    expect(second).toMatchObject({ code: 1, printed: expect.stringContaining('in use by another server') });
    expect(second.printed).toContain('Stop that one first');
  }
  expect((await run(['doctor', '--data', data])).printed).toMatch(/ok +server +one runs/);
  await answered(kari.post(`${casePath}/commands`, twoSteps('still here')), Recorded);
  // However the first one ends, its hold ends with it.
  await first.kill();
  kari.at((await serve(data)).url);
  expect((await kari.get(casePath)).status).toBe(200);
});

it('two servers with directories of their own share one log', async () => {
  const [data, other] = [temporary(), temporary()];
  const first = await serve(data);
  const kari = await setUp(first);
  const { casePath } = await found(kari, 'A journey');
  cpSync(join(data, 'keys'), join(other, 'keys'), { recursive: true });
  const second = await serve(other, { environment: { HANDSLAG_STORE: `sqlite:${data}` } });
  const writing = Array.from({ length: 30 }, async (_, n) => {
    const url = n % 2 === 0 ? first.url : second.url;
    return answered(sameBrowser(url), Recorded);
  });
  const landed = await Promise.all(writing);
  const kept = new Set(readLog(data).map(({ id }) => id));
  expect(landed.flatMap(({ events }) => events).filter(({ id }) => !kept.has(id))).toEqual([]);
  expect(kept.size).toBe(readLog(data).length);
  for (const url of [first.url, second.url]) {
    kari.at(url);
    expect((await kari.get(casePath)).status).toBe(200);
  }

  function sameBrowser(url: string) {
    kari.at(url);
    return kari.post(`${casePath}/commands`, twoSteps('from either'));
  }
});
