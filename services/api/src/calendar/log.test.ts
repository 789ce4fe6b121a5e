import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const here = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);
const program = `
  const { startServer } = await import(${here('../server.ts')});
  const { readSettings } = await import(${here('../settings.ts')});
  await startServer(readSettings(process.env));
`;

test('[R10] the secret of a calendar’s address stands in no line of the log', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'handslag-log-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const server = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, HANDSLAG_DATA: directory, PORT: '0', LOG_LEVEL: 'trace' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void server.kill('SIGKILL'));
  let printed = '';
  server.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const until = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(printed)?.[0];
      if (found !== undefined) return found;
      await once(server.stdout, 'data');
    }
  };
  const address = await until(/http:\/\/127\.0\.0\.1:\d+/);
  const secret = 'unknown-'.padEnd(43, 'x');
  expect((await fetch(`${address}/ical/${secret}.ics?kind=todo`)).status).toBe(404);
  await until(/"route":"\/ical\/\*","status":404/);
  expect(printed).not.toContain(secret);
});
