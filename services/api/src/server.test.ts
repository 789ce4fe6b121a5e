import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const program = `
  const { startServer } = await import(${JSON.stringify(new URL('./server.ts', import.meta.url).href)});
  const { readSettings } = await import(${JSON.stringify(new URL('./settings.ts', import.meta.url).href)});
  await startServer(readSettings(process.env));
`;

/** A server process of its own, with what it has printed so far. */
function start(directory: string) {
  const environment = { ...process.env, HANDSLAG_DATA: directory, PORT: '0', LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const printed = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    printed.text += chunk.toString();
  });
  async function until(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(printed.text)?.[1];
      if (found !== undefined) return found;
      await once(child.stdout, 'data');
    }
  }
  return { child, until, printed };
}

test('the first start prints a link that makes the first account; SIGTERM ends the process in order', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'handslag-server-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const first = start(directory);
  const address = await first.until(/Handslag is at (http:\S+)/);
  const token = await first.until(/\/set-up#([\w-]{43})/);
  const answer = await fetch(`${address}/api/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({
      token,
      name: 'Kari',
      email: 'kari@example.no',
      password: 'a long password',
      language: 'nb',
    }),
  });
  expect(answer.status).toBe(200);
  first.child.kill('SIGTERM');
  expect(await once(first.child, 'exit')).toEqual([0, null]);

  const second = start(directory);
  const again = await second.until(/Handslag is at (http:\S+)/);
  const session: unknown = await (await fetch(`${again}/api/session`)).json();
  expect(session).toMatchObject({ needsSetUp: false });
  expect(second.printed.text).not.toContain('set-up');
  second.child.kill('SIGINT');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
});
