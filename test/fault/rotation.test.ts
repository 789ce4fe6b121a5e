import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, serve, temporary } from './support/server.ts';
import { found, setUp } from './support/visitor.ts';

const samples = join(import.meta.dirname, '../../packages/exchange/test-data');
const mapping = join(samples, 'family-services.mapping.json');

/** The sample log many times over: each case has a key of its own. */
function manyCases(folder: string): string {
  const file = join(folder, 'many.csv');
  const [head = '', ...rows] = readFileSync(join(samples, 'family-services.csv'), 'utf8')
    .trimEnd()
    .split('\r\n');
  const copies = Array.from({ length: 25 }, (_, n) => rows.map((row) => row.replace(/^sak-/, `sak-${n}-`)));
  writeFileSync(file, [head, ...copies.flat()].join('\n'));
  return file;
}

it('a new master key takes the place of the old one, however often that is interrupted', async () => {
  const data = temporary();
  const server = await serve(data);
  const kari = await setUp(server);
  const { casePath } = await found(kari, 'Mona sover dårlig');
  await server.stop();
  const importing = ['import', 'journeys', manyCases(temporary()), '--mapping', mapping, '--data', data];
  expect(await run(importing)).toMatchObject({ code: 0 });
  const file = join(data, 'keys', 'master.key');
  const before = readFileSync(file, 'utf8');
  const old = join(temporary(), 'old.key');
  cpSync(file, old);

  for (const killAfter of [350, 450, 500, 550, 600]) {
    await run(['rotate-master-key', '--data', data], { killAfter });
    expect(await run(['doctor', '--data', data])).toMatchObject({ code: 0 });
  }
  const done = await run(['rotate-master-key', '--data', data]);
  expect(done).toMatchObject({ code: 0, printed: expect.stringContaining('wrapped by the new master key') });
  const keys = readFileSync(file, 'utf8').trim().split('\n');
  expect(keys).toHaveLength(1);
  expect(keys).not.toContain(before.trim());

  const again = await serve(data);
  kari.at(again.url);
  expect(await (await kari.get(casePath)).text()).toContain('Mona sover dårlig');
  await again.stop();

  const current = readFileSync(file);
  writeFileSync(file, readFileSync(old));
  const refused = await run(['doctor', '--data', data]);
  expect(refused).toMatchObject({ code: 1, printed: expect.stringContaining('another master key') });
  const environment = { HANDSLAG_MASTER_KEY: current.toString().trim() };
  expect(await run(['doctor', '--data', data], { environment })).toMatchObject({ code: 0 });
  const alone = await run(['rotate-master-key', '--data', data], { environment });
  expect(alone).toMatchObject({ code: 1, printed: expect.stringContaining('new key first') });
});
