import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { readLog } from './support/log.ts';
import { run, serve, temporary } from './support/server.ts';
import { answered, found, type Place, Recorded, setUp, twoSteps, type Visitor } from './support/visitor.ts';

const secret = 'Mona sover dårlig';
/** How many letters the checksum takes at the end of a body: without it, an event is an older one. */
const SUM = ',"sum":"00000000"}'.length;
const before = mkdtempSync(join(tmpdir(), 'handslag-fault-'));
afterAll(() => rmSync(before, { recursive: true }));

/** A node in use that has been stopped; made once, since every test harms a copy of it. */
async function prepare(): Promise<{ kari: Visitor; place: Place }> {
  const server = await serve(before);
  const kari = await setUp(server);
  const place = await found(kari, secret);
  await answered(kari.post(`${place.casePath}/commands`, twoSteps(secret)), Recorded);
  expect(await server.stop()).toBe(0);
  return { kari, place };
}
let prepared: ReturnType<typeof prepare> | undefined;

let data: string;
let kari: Visitor;
let place: Place;
beforeEach(async () => {
  data = temporary();
  prepared ??= prepare();
  ({ kari, place } = await prepared);
  cpSync(before, data, { recursive: true });
});

/** Starts again, with the same browser; what was recorded must still be there. */
async function restart(args: readonly string[] = []) {
  const server = await serve(data, { args });
  kari.at(server.url);
  return server;
}
const doctor = () => run(['doctor', '--data', data]);
const sick = (said: string | RegExp) => ({
  code: 1,
  printed: typeof said === 'string' ? expect.stringContaining(said) : expect.stringMatching(said),
});

/** Overwrites bytes in the middle of a file. */
function damage(path: string, from = 0.3, to = 0.9): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x5a, Math.floor(bytes.length * from), Math.floor(bytes.length * to)));
}

it.each([
  ['overwritten in part', 'wrong', (path: string) => damage(path)],
  ['overwritten from its first byte', 'wrong', (path: string) => damage(path, 0, 1)],
  ['cut off', 'wrong', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 5_000))],
  ['deleted', 'note', (path: string) => rmSync(path)],
])('the views’ file, %s, is built anew', async (_, state, harm) => {
  const views = join(data, 'views', 'views.sqlite');
  harm(views);
  expect((await doctor()).printed).toMatch(new RegExp(`${state} +views`));
  await restart();
  expect(await (await kari.get(place.casePath)).text()).toContain(secret);
  expect(await doctor()).toMatchObject({ code: 0 });
});

it('the notes of what was followed up, overwritten, are made anew', async () => {
  damage(join(data, 'follow-up.sqlite'), 0, 1);
  expect(await doctor()).toMatchObject(sick(/wrong +follow-up/));
  await restart();
  await answered(kari.post(`${place.casePath}/commands`, twoSteps('it goes on')), Recorded);
  expect(await doctor()).toMatchObject({ code: 0 });
});

it('damaged access records stop the start, with the file’s name; nothing else is lost', async () => {
  const records = join(data, 'access-records.sqlite');
  damage(records, 0, 1);
  expect(await doctor()).toMatchObject(sick(/wrong +access records/));
  const refused = await run(['serve', '--data', data], { killAfter: 15_000 });
  expect(refused).toMatchObject(sick(records));
  renameSync(records, join(temporary(), 'aside'));
  await restart();
  expect((await kari.get(place.casePath)).status).toBe(200);
});

it('a damaged log stops the start, and says what to do', async () => {
  damage(join(data, 'log.sqlite'), 0, 1);
  const refused = await run(['serve', '--data', data], { killAfter: 15_000 });
  expect(refused).toMatchObject(sick('restore the newest backup'));
  expect(await doctor()).toMatchObject(sick(/wrong +log .*restore the newest backup/));
});

it('an event that cannot be read is named by its position', async () => {
  const db = new DatabaseSync(join(data, 'log.sqlite'));
  db.exec(`UPDATE events SET body = '{"v":1}' WHERE position = 5`);
  db.close();
  expect(await doctor()).toMatchObject(sick(/wrong +log .*position 5 /));
});

it('[AU145] one byte that was changed is noticed, where the event reads on as if nothing were', async () => {
  const db = new DatabaseSync(join(data, 'log.sqlite'));
  db.exec(
    `UPDATE events SET body = replace(body, '"kind":"journey"', '"kind":"steering"') WHERE type = 'CaseOpened'`,
  );
  db.close();
  expect(await doctor()).toMatchObject(
    sick(/position \d+ \(CaseOpened\).*its bytes are not those that were recorded/),
  );
});

it('a missing event is noticed', async () => {
  const db = new DatabaseSync(join(data, 'log.sqlite'));
  db.exec(`DELETE FROM events WHERE stream LIKE 'case-%' AND revision = 1 AND type = 'ActorInvolved'`);
  db.close();
  expect(await doctor()).toMatchObject(sick(/wrong +log .*case-.*revision 2 stands where 1 should be/));
});

it('a missing master key is asked for, and no other is made in its place', async () => {
  const key = join(data, 'keys', 'master.key');
  const aside = join(temporary(), 'master.key');
  cpSync(key, aside);
  rmSync(key);
  const refused = await run(['serve', '--data', data], { killAfter: 15_000 });
  expect(refused).toMatchObject(sick('there is a key store, but no master key'));
  expect(existsSync(key)).toBe(false);
  expect(await doctor()).toMatchObject(sick(/wrong +master key/));
  cpSync(aside, key);
  await restart();
  expect(await (await kari.get(place.casePath)).text()).toContain(secret);
});

it('another master key than the right one stops the start, and changes nothing', async () => {
  const key = join(data, 'keys', 'master.key');
  const right = readFileSync(key);
  writeFileSync(key, `${Buffer.alloc(32, 7).toString('base64')}\n`);
  const refused = await run(['serve', '--data', data], { killAfter: 15_000 });
  expect(refused).toMatchObject(sick('another master key'));
  expect(await doctor()).toMatchObject(sick(/wrong +master key .*another master key/));
  writeFileSync(key, right);
  await restart();
  expect(await (await kari.get(place.casePath)).text()).toContain(secret);
});

it('a lost key store stops the start until that is accepted; then texts stay shut, and the rest goes on', async () => {
  const late = '2199-01-01T00:00:00Z';
  const ledger = () => run(['ledger', '--json', '--all', '--at', late, '--known-at', late, '--data', data]);
  const figures = await ledger();
  const keys = join(data, 'keys');
  const aside = join(temporary(), 'keys');
  renameSync(keys, aside);
  const refused = await run(['serve', '--data', data], { killAfter: 15_000 });
  expect(refused).toMatchObject(sick('Put the keys back'));
  expect(refused.printed).toContain('--accept-lost-keys');
  expect(existsSync(join(keys, 'keys.sqlite'))).toBe(false);
  expect(await doctor()).toMatchObject(sick(/wrong +keys .*sealed text/));

  // Put back in time, nothing is lost.
  rmSync(keys, { recursive: true });
  cpSync(aside, keys, { recursive: true });
  const mended = await restart();
  expect(await (await kari.get(place.casePath)).text()).toContain(secret);
  await mended.stop();

  rmSync(keys, { recursive: true });
  const without = await restart(['--accept-lost-keys']);
  expect((await kari.get(place.casePath)).status).toBe(401);
  await without.stop();
  expect(await ledger()).toEqual(figures);
  expect(await doctor()).toMatchObject(sick(/wrong +lost keys .*stays sealed/));
  expect(readLog(data).filter(({ type }) => type === 'StepTaken')).toHaveLength(2);
});

it('keys that others may read are refused, and the doctor says what to run', async () => {
  chmodSync(join(data, 'keys', 'master.key'), 0o644);
  chmodSync(join(data, 'keys'), 0o755);
  const refused = await run(['serve', '--data', data], { killAfter: 15_000 });
  expect(refused).toMatchObject(sick('chmod 600'));
  chmodSync(join(data, 'keys'), 0o755);
  expect(await doctor()).toMatchObject(sick(/wrong +permissions .*chmod 700 .*chmod 600/));
});

it('a clock that runs behind the log is noticed', async () => {
  const db = new DatabaseSync(join(data, 'log.sqlite'));
  db.exec(
    `UPDATE events SET body = replace(substr(body, 1, length(body) - ${SUM}), '"recordedAt":"20', '"recordedAt":"21') || '}' WHERE position = 5`,
  );
  db.close();
  expect(await doctor()).toMatchObject(sick(/wrong +clock .*set the clock/));
});

it('settings that cannot be, and a server for the log that does not answer, are said plainly', async () => {
  const settings = await run(['doctor', '--data', data], { environment: { PORT: 'many' } });
  expect(settings).toMatchObject(sick(/wrong +settings +PORT/));
  const environment = { HANDSLAG_STORE: 'esdb://127.0.0.1:9?tls=false' };
  const away = await run(['doctor', '--data', data], { environment });
  expect(away).toMatchObject(sick(/wrong +log +EventStoreDB did not answer/));
  const backup = ['backup', '--data', data, '--to', join(temporary(), 'log')];
  expect(await run(backup, { environment })).toMatchObject(sick('kept by a server'));
});
