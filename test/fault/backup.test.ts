import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { byRequest, readLog } from './support/log.ts';
import { run, serve, temporary } from './support/server.ts';
import { answered, found, Recorded, setUp, someone, twoSteps, visitor } from './support/visitor.ts';

const secret = 'Mona sover dårlig';
const account = { email: someone.email, password: someone.password };

it('is taken while others write, apart from its keys, and restored as it was', async () => {
  const [data, place] = [temporary(), temporary()];
  const [log, keys, restored] = [join(place, 'log'), join(place, 'keys'), join(place, 'restored')];
  const server = await serve(data);
  const kari = await setUp(server);
  const { casePath } = await found(kari, secret);
  const writing = new AbortController();
  const writers = Array.from({ length: 4 }, async () => {
    while (!writing.signal.aborted)
      await answered(kari.post(`${casePath}/commands`, twoSteps('while it is copied')), Recorded);
  });
  const taken = await run(['backup', '--data', data, '--to', log, '--keys-to', keys, '--with-master-key']);
  writing.abort();
  await Promise.all(writers);
  expect(taken).toMatchObject({ code: 0, printed: expect.stringMatching(/log: \d+ events/) });

  const copied = readLog(log);
  expect(copied).toEqual(readLog(data).slice(0, copied.length));
  expect([...byRequest(copied).values()].flat()).toHaveLength(copied.length);
  expect(copied.filter(({ type }) => type === 'StepTaken').length % 2).toBe(0);
  expect(readdirSync(log).toSorted()).toEqual(['access-records.sqlite', 'log.sqlite', 'manifest.json']);
  expect(readdirSync(keys).toSorted()).toEqual(['keys.sqlite', 'manifest.json', 'master.key']);

  const again = await run(['backup', '--data', data, '--to', log, '--keys-to', join(place, 'others')]);
  expect(again).toMatchObject({ code: 1, printed: expect.stringContaining('not empty') });
  await server.stop();

  const restoring = ['restore', '--from', log, '--keys-from', keys, '--data', restored];
  expect(await run(restoring)).toMatchObject({ code: 0 });
  expect(readLog(restored)).toEqual(copied);
  expect(await run(['doctor', '--data', restored])).toMatchObject({ code: 0 });
  expect(await run(restoring)).toMatchObject({ code: 1, printed: expect.stringContaining('not empty') });

  const second = await serve(restored);
  kari.at(second.url);
  expect((await kari.get(casePath)).status).toBe(401);
  await answered(kari.post('/api/session', account), Recorded.partial());
  expect(await (await kari.get(casePath)).text()).toContain(secret);
});

it('refuses log and keys in one place', async () => {
  const [data, place] = [temporary(), temporary()];
  await (await serve(data)).stop();
  const both = await run(['backup', '--data', data, '--to', place, '--keys-to', join(place, 'keys')]);
  expect(both).toMatchObject({ code: 1, printed: expect.stringContaining('different places') });
  expect(existsSync(join(place, 'log.sqlite'))).toBe(false);
  const nowhere = await run(['backup', '--data', join(place, 'nothing'), '--to', join(place, 'b')]);
  expect(nowhere).toMatchObject({ code: 1, printed: expect.stringContaining('There is no log') });
});

it('what was erased since stays erased, though the keys in the backup still knew it', async () => {
  const [data, place] = [temporary(), temporary()];
  const [log, keys, restored] = [join(place, 'log'), join(place, 'keys'), join(place, 'restored')];
  const server = await serve(data);
  const kari = await setUp(server);
  const { casePath, base, family } = await found(kari, secret);
  await run(['backup', '--data', data, '--keys-to', keys]);
  const words = { reason: 'Asked for', legalBasis: 'GDPR article 17' };
  await answered(
    kari.post(`${casePath}/commands`, { commands: [{ type: 'EraseCase', ...words }] }),
    Recorded,
  );
  await answered(
    kari.post(`${base}/actors/${family}/commands`, {
      commands: [{ type: 'EraseActor', actorId: family, ...words }],
    }),
    Recorded,
  );
  await run(['backup', '--data', data, '--to', log]);
  await server.stop();

  const masterKey = ['--master-key', join(data, 'keys', 'master.key')];
  const restoring = ['restore', '--from', log, '--keys-from', keys, '--data', restored];
  expect(await run(restoring)).toMatchObject({ code: 1, printed: expect.stringContaining('--master-key') });
  expect(readdirSync(restored).filter((name) => name !== 'in-use.lock')).toEqual([]);
  const done = await run([...restoring, ...masterKey]);
  expect(done).toMatchObject({
    code: 0,
    printed: expect.stringContaining('erased: 2, of which the keys in the backup still knew 2'),
  });
  const second = await serve(restored);
  const again = visitor(second.url);
  await answered(again.post('/api/session', account), Recorded.partial());
  const page = await (await again.get(casePath)).text();
  expect(page).toContain('"hidden":"erased"');
  expect(page).not.toContain(secret);
  await second.stop();

  // The same by hand: an older key store put in the place of the one in use.
  cpSync(join(keys, 'keys.sqlite'), join(restored, 'keys', 'keys.sqlite'));
  const sick = await run(['doctor', '--data', restored]);
  expect(sick).toMatchObject({ code: 1, printed: expect.stringContaining('2 of 2 still have their key') });
  const third = await serve(restored);
  expect(third.printed()).toContain('erased again: 2');
  await third.stop();
  expect(await run(['doctor', '--data', restored])).toMatchObject({ code: 0 });
});

it('a damaged backup is refused, and leaves nothing behind', async () => {
  const [data, place] = [temporary(), temporary()];
  const [log, keys, restored] = [join(place, 'log'), join(place, 'keys'), join(place, 'restored')];
  const server = await serve(data);
  await found(await setUp(server), secret);
  await server.stop();
  await run(['backup', '--data', data, '--to', log, '--keys-to', keys, '--with-master-key']);
  const restoring = (from: string) =>
    run(['restore', '--from', from, '--keys-from', keys, '--data', restored]);

  const flipped = join(place, 'flipped');
  cpSync(log, flipped, { recursive: true });
  const bytes = readFileSync(join(flipped, 'log.sqlite'));
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
  writeFileSync(join(flipped, 'log.sqlite'), bytes);
  expect(await restoring(flipped)).toMatchObject({
    code: 1,
    printed: expect.stringContaining('damaged or changed'),
  });

  // An event that nobody can read, under a manifest that knows the file: what the file holds is read all the same.
  const foreign = join(place, 'foreign');
  cpSync(log, foreign, { recursive: true });
  const db = new DatabaseSync(join(foreign, 'log.sqlite'));
  db.prepare("INSERT INTO events VALUES (?, ?, 0, ?, 'NeverHeardOf', '{}')").run(
    9_999,
    `case-${randomUUID()}`,
    randomUUID(),
  );
  db.close();
  const manifest = readFileSync(join(foreign, 'manifest.json'), 'utf8');
  const hash = createHash('sha256')
    .update(readFileSync(join(foreign, 'log.sqlite')))
    .digest('hex');
  writeFileSync(join(foreign, 'manifest.json'), manifest.replace(/[0-9a-f]{64}/, hash));
  expect(await restoring(foreign)).toMatchObject({
    code: 1,
    printed: expect.stringContaining('position 9999'),
  });
  expect(readdirSync(restored).filter((name) => name !== 'in-use.lock')).toEqual([]);
  expect(await restoring(keys)).toMatchObject({
    code: 1,
    printed: expect.stringContaining('not of the log'),
  });
});
