import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serve, temporary } from '../fault/support/server.ts';
import { answered, found, Recorded, setUp, twoSteps } from '../fault/support/visitor.ts';

const root = join(import.meta.dirname, '../..');

/** Sends these bytes, and answers all that comes back until the server closes. */
async function converse(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
  let text = '';
  socket.setEncoding('latin1').on('data', (part: string) => (text += part));
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return text;
}

it('[AU124] a request that does not come to an end is let go', async () => {
  const server = await serve(temporary(), { environment: { HANDSLAG_BODY_SECONDS: '2' } });
  const answer = await converse(
    server.url,
    'POST /api/set-up HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(await converse(server.url, 'GET / HTTP/1.1\r\nhost: x\r\nx-half: ')).toMatch(/^HTTP\/1\.1 408 /);
});

it('[AU124] what goes nowhere is answered before its body has come', async () => {
  const server = await serve(temporary());
  const half =
    'POST /api/nothing HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n{';
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(half));
  const [first]: unknown[] = await once(socket, 'data');
  expect(String(first)).toMatch(/^HTTP\/1\.1 404 /);
  socket.destroy();
});

it('[AU126] no link follows the Host header', async () => {
  const server = await serve(temporary());
  const kari = await setUp(server);
  const { base } = await found(kari, 'A journey');
  const answer = await converse(
    server.url,
    [
      `POST ${base}/calendar-links HTTP/1.1`,
      'host: evil.example',
      'connection: close',
      'sec-fetch-site: same-origin',
      'content-length: 0',
      `cookie: ${kari.cookie()}`,
    ].join('\r\n') + '\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('http://localhost:');
  expect(answer).not.toContain('evil.example');
});

it('[AU126] behind a proxy that speaks TLS the cookie is for https alone', async () => {
  const server = await serve(temporary(), { environment: { TRUST_PROXY: '1' } });
  await setUp(server);
  const answer = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'x-forwarded-proto': 'https',
    },
    body: JSON.stringify({ email: 'kari@example.no', password: 'a long password to sign in with' }),
  });
  expect(answer.headers.get('set-cookie')).toMatch(/; Secure/);
  expect(server.printed()).toContain('HANDSLAG_ORIGIN is not set');
});

it('[AU125] one person records no more a minute than is set, and has no more feeds open than twenty', async () => {
  const server = await serve(temporary(), { environment: { HANDSLAG_ENTRIES_A_MINUTE: '20' } });
  const kari = await setUp(server);
  const { base, casePath } = await found(kari, 'A journey');
  for (let n = 0; n < 6; n += 1)
    await answered(kari.post(`${casePath}/commands`, twoSteps('one more')), Recorded);
  const statuses = await Promise.all(
    Array.from(
      { length: 10 },
      async () => (await kari.post(`${casePath}/commands`, twoSteps('too many'))).status,
    ),
  );
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5);
  const leaving = new AbortController();
  const feeds = await Promise.all(
    Array.from({ length: 30 }, () =>
      fetch(`${server.url}${base}/feed`, {
        headers: { cookie: kari.cookie() },
        signal: leaving.signal,
      }),
    ),
  );
  expect(feeds.filter(({ status }) => status === 200)).toHaveLength(20);
  expect(feeds.filter(({ status }) => status === 429)).toHaveLength(10);
  leaving.abort();
});

it('[AU127] pages may use no device of the reader', async () => {
  const server = await serve(temporary());
  const answer = await fetch(`${server.url}/health/live`);
  expect(answer.headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\)/);
});

it('[AU128] no data directory, key or log gets into an image, and nothing that only tests need', () => {
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  for (const pattern of ['**/handslag-*', '**/*.sqlite', '**/*.key']) expect(ignored).toContain(pattern);
  expect(readFileSync(join(root, 'Dockerfile'), 'utf8')).toMatch(/install --frozen-lockfile --prod/);
});
