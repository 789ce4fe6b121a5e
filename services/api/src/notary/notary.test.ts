import { readdirSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyConsistency, verifyInclusion } from '@handslag/notary/merkle/verify';
import { openCheckpoint } from '@handslag/notary/note/checkpoint';
import { parseVerifierKey } from '@handslag/notary/note/keys';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../app.ts';
import { openService } from '../fixtures/open-service.ts';
import { firstAccount, found } from '../fixtures/partnership.ts';
import { openHouse } from '../house.ts';
import { readSettings } from '../settings.ts';

async function founded() {
  const service = await openService();
  const coordinator = await firstAccount(service);
  const { partnershipId } = await found(coordinator);
  const params = { partnershipId };
  const signed = async () => {
    const { checkpoint, key } = await coordinator.call('getCheckpoint', { params });
    const log = parseVerifierKey(key);
    const opened = log && openCheckpoint(checkpoint, log);
    if (typeof opened !== 'object') throw new Error(`the checkpoint is not believed: ${opened}`);
    return opened.checkpoint;
  };
  const restate = (purpose: string) =>
    coordinator.call('commandPartnership', {
      params,
      body: { commands: [{ type: 'RestatePurpose', purpose, why: 'x' }] },
    });
  return { ...service, coordinator, params, signed, restate };
}

const hashes = (texts: readonly string[]): Buffer[] => texts.map((text) => Buffer.from(text, 'base64'));

/** A copy of the service's files, changed by whoever can reach them, and served again. */
async function servedAgain(directory: string, change: (log: Database.Database) => void) {
  const copy = await mkdtemp(join(tmpdir(), 'handslag-changed-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(directory, copy, { recursive: true });
  const db = new Database(join(copy, 'log.sqlite'));
  change(db);
  db.close();
  const said: string[] = [];
  const settings = readSettings({ HANDSLAG_DATA: copy, LOG_LEVEL: 'silent' });
  const house = await openHouse(settings, { say: (line) => said.push(line) });
  const app = await createApp(house);
  await house.notary.passed(await house.log.head(), AbortSignal.timeout(10_000));
  const { statusCode } = await app.inject('/health/proof');
  const alarms = [...house.notary.alarms().values()];
  await app.close();
  await house.close();
  return { statusCode, alarms, said: said.filter((line) => line.startsWith('notary: ALARM')) };
}

test('[N18] every event that is recorded is proved to be in what is signed', async () => {
  const { coordinator, params, signed, restate, house } = await founded();
  const { events } = await restate('Something else');
  const eventId = events[0]?.id ?? '';
  const { index, leaf, proof } = await coordinator.call('getInclusionProof', {
    params: { ...params, eventId },
  });
  const head = await signed();
  const all = await house.log.readAll(0n, 1000);
  expect(head.size).toBe(all.length);
  expect(all[index]?.id).toBe(eventId);
  const [hash = Buffer.alloc(0)] = hashes([leaf]);
  expect(verifyInclusion(index, hash, head, hashes(proof))).toBe(true);
  expect(verifyInclusion(index - 1, hash, head, hashes(proof))).toBe(false);
});

test('[N18] what is signed goes on from what was signed, and says so', async () => {
  const { coordinator, params, signed, restate } = await founded();
  const before = await signed();
  await restate('Something else');
  const after = await signed();
  expect(after.size).toBeGreaterThan(before.size);
  const from = String(before.size);
  const answer = await coordinator.send('getConsistencyProof', { params, query: { from } });
  expect(verifyConsistency(before, after, hashes(answer.json().proof))).toBe(true);
  const beyond = { from, to: String(after.size + 1) };
  expect((await coordinator.send('getConsistencyProof', { params, query: beyond })).statusCode).toBe(404);
});

test('[N18] trees are kept in the data directory, in files for their owner alone', async () => {
  const { directory, params, signed } = await founded();
  const { size } = await signed();
  const folder = join(directory, 'notary', params.partnershipId);
  const names = readdirSync(folder, { recursive: true }).map(String);
  expect(names).toEqual(expect.arrayContaining(['checkpoint', 'edge', `checkpoints/${size}`]));
  expect(statSync(join(folder, 'checkpoint')).mode & 0o777).toBe(0o600);
});

const last = '(SELECT max(position) FROM events)';
test.each([
  ['a changed byte', `UPDATE events SET type = type || 'X' WHERE position = ${last} - 1`, 'log-differs'],
  ['a dropped event', `DELETE FROM events WHERE position = ${last}`, 'log-is-shorter'],
  [
    'two events swapped',
    `UPDATE events SET position = -1 WHERE position = ${last} - 1;
     UPDATE events SET position = position - 1 WHERE position = ${last};
     UPDATE events SET position = ${last} + 1 WHERE position = -1`,
    'log-differs',
  ],
])('[N19] %s is found at the next start, alarms, and nothing more is signed', async (_, sql, alarm) => {
  const { directory, signed, params } = await founded();
  await signed();
  const untouched = await servedAgain(directory, () => undefined);
  expect(untouched).toEqual({ statusCode: 200, alarms: [], said: [] });
  const changed = await servedAgain(directory, (log) => void log.exec(sql));
  expect(changed).toMatchObject({ statusCode: 503, alarms: [alarm] });
  expect(changed.said.join()).toContain(params.partnershipId);
});
