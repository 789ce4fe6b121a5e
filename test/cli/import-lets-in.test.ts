import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { run, serve, temporary } from '../fault/support/server.ts';
import { answered, setUp } from '../fault/support/visitor.ts';

const samples = join(import.meta.dirname, '../../packages/exchange/test-data');
const mapping = join(samples, 'family-services.mapping.json');
const importing = (data: string, ...more: string[]) =>
  run([
    'import',
    'journeys',
    join(samples, 'family-services.csv'),
    '--mapping',
    mapping,
    '--data',
    data,
    ...more,
  ]);

/** The same file with cases of other names. */
const others = (data: string): string => {
  const file = `${data}-others.csv`;
  writeFileSync(
    file,
    readFileSync(join(samples, 'family-services.csv'), 'utf8').replaceAll('sak-1', 'sak-9'),
  );
  return file;
};

const Session = z.object({
  memberships: z.array(z.object({ partnershipId: z.string(), role: z.string() })),
});
const Cases = z.object({ rows: z.array(z.unknown()) });

it('[AU120] whoever sets the node up after an import coordinates what it made, and reads it', async () => {
  const data = temporary();
  expect((await importing(data)).printed).toContain('lets you in as its coordinator');
  const server = await serve(data);
  const operator = await setUp(server);
  const { memberships } = await answered(operator.get('/api/session'), Session);
  expect(memberships).toMatchObject([{ role: 'coordinator' }]);
  const base = `/api/partnerships/${memberships[0]?.partnershipId}`;
  expect((await answered(operator.get(`${base}/cases`), Cases)).rows.length).toBeGreaterThan(0);
  await server.stop();
});

it('[AU120] whoever set the node up before is in at once, and into it nothing more goes without a coordinator’s yes', async () => {
  const data = temporary();
  const server = await serve(data);
  const operator = await setUp(server);
  await server.stop();
  expect((await importing(data)).printed).toContain('You coordinate the partnership from now on');
  // The same again brings nothing, and asks for nothing.
  expect(await importing(data)).toMatchObject({ code: 0 });

  const again = await serve(data);
  operator.at(again.url);
  const { memberships } = await answered(operator.get('/api/session'), Session);
  const base = `/api/partnerships/${memberships[0]?.partnershipId}`;
  const { secret } = await answered(
    operator.post(`${base}/tokens`, { name: 'Import', role: 'coordinator', days: 1 }),
    z.object({ secret: z.string() }),
  );
  await again.stop();
  const more = ['import', 'journeys', others(data), '--mapping', mapping, '--data', data];
  const refused = await run(more);
  expect(refused.code).toBe(1);
  expect(refused.printed).toContain('--key');
  expect((await run([...more, '--key', `${secret}x`])).code).toBe(1);
  expect(await run([...more, '--key', secret])).toMatchObject({ code: 0 });
});
