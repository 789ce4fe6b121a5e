import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openService } from '@handslag/api/fixtures/open-service';
import { firstAccount, found } from '@handslag/api/fixtures/partnership';
import { readSettings } from '@handslag/api/settings';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { backUpKeys, backUpLog } from './back-up.ts';
import { emptyDirectory } from './empty-directory.ts';
import { putBack } from './put-back.ts';

test('[N20] a restore holds the log to what was signed of it', async () => {
  const service = await openService();
  const coordinator = await firstAccount(service);
  const { partnershipId } = await found(coordinator);
  await coordinator.call('getCheckpoint', { params: { partnershipId } });
  const root = mkdtempSync(join(tmpdir(), 'handslag-signed-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const { files } = service.house;
  const logFile = join(service.directory, 'log.sqlite');
  const keysFrom = emptyDirectory(join(root, 'keys'));
  await backUpKeys(files, keysFrom, true);
  const restored = async (name: string) => {
    const from = emptyDirectory(join(root, name));
    await backUpLog(logFile, files, from);
    const settings = readSettings({ HANDSLAG_DATA: join(root, `${name}-restored`), LOG_LEVEL: 'silent' });
    return putBack({ settings, from, keysFrom, masterKey: undefined, progress: () => undefined });
  };
  const { events } = await restored('sound');
  expect(events).toBeGreaterThan(0);
  const db = new Database(logFile);
  db.exec('DELETE FROM events WHERE position = (SELECT max(position) FROM events)');
  db.close();
  // What follows from the log may be recorded anew in its place: then it differs, and is not shorter.
  await expect(restored('shorter')).rejects.toThrow(`${partnershipId} is not what was signed`);
});
