import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDataDirectory, type RunningNode, runCli, startNode } from '../e2e/browser/node.ts';

const MONDAY = '2026-11-23';
const SUNDAY = '2026-11-22';

const outcomes = (printed: string): string[] => [
  ...new Set(
    printed
      .trim()
      .split('\n')
      .map((line) => line.split(/ {2,}/)[2] ?? line),
  ),
];

// The sample partnership, served: the command runs beside it, as from cron.
describe('handslag remind', () => {
  const data = newDataDirectory();
  let server: RunningNode;
  beforeAll(async () => {
    server = await startNode(data, ['demo', '--data', data, '--password', 'a password for all']);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  });
  const remind = (...args: string[]) => runCli(data, 'remind', '--data', data, ...args);
  it('[R15] says who would be reminded, reminds them, and does not remind them again', async () => {
    expect(outcomes(await remind('--date', MONDAY, '--dry-run'))).toEqual(['would-send']);
    expect(readdirSync(data)).not.toContain('outbox');
    expect(outcomes(await remind('--date', MONDAY))).toEqual(['sent']);
    expect(outcomes(await remind('--date', MONDAY))).toEqual(['already']);
    expect(readdirSync(data).filter((name) => name.startsWith('reminding-'))).toEqual([]);
  });

  it('[R14] reminds nobody on a Sunday', async () => {
    expect((await remind('--date', SUNDAY)).trim()).toBe('Nobody is to be reminded.');
  });

  it('[R16] leaves mails that hold no address of the sample’s people', () => {
    const outbox = join(data, 'outbox');
    const mails = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'utf8'));
    expect(mails.length).toBeGreaterThan(1);
    expect(mails.join('\n')).not.toMatch(/@(?!handslag)[\w.]+\.example/);
  });

  it('says what is wrong with a date', async () => {
    await expect(remind('--date', '2026-02-30')).rejects.toThrow('«2026-02-30» is no date');
  });
});
