import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { serve, temporary } from '../fault/support/server.ts';
import { answered, found, setUp } from '../fault/support/visitor.ts';

const REQUESTS = 100_000;
const SOCKETS = 40;
/** Requests sent ahead on one connection, before their answers. */
const AHEAD = 25;
const MOST_SECONDS = 400;
const MOST_BYTES = 800_000_000;

type Counts = Map<number, number>;

/** Sends requests over one connection, some ahead of their answers, and counts the answers by status. */
function flood(port: number, requests: readonly string[], counts: Counts, ends: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let [sent, answers, rest] = [0, 0, ''];
  let socket: Socket | undefined;
  const stop = (): void => {
    socket?.destroy();
    resolve();
  };
  const send = (): void => {
    const batch = requests.slice(sent, sent + AHEAD - (sent - answers));
    sent += batch.length;
    socket?.write(batch.join(''));
  };
  const open = (): void => {
    // What was sent on a connection that broke is not answered: it goes on after that.
    answers = sent;
    if (sent >= requests.length || ends.aborted) return stop();
    socket = connect(port, '127.0.0.1', send);
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      rest += text;
      for (const [, status] of rest.matchAll(/HTTP\/1\.1 (\d{3}) [^\r]*\r\n/g)) {
        counts.set(Number(status), (counts.get(Number(status)) ?? 0) + 1);
        answers += 1;
      }
      rest = rest.slice(rest.lastIndexOf('\n') + 1).slice(-100);
      if (answers >= requests.length || ends.aborted) stop();
      else if (sent - answers <= AHEAD / 2) send();
    });
    socket.once('error', () => undefined);
    socket.once('close', () => (answers >= requests.length ? resolve() : open()));
  };
  open();
  return promise;
}

const residentBytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;

it('a hundred thousand requests, most of them hostile, leave the process alive, its memory bounded, and others served', async () => {
  const server = await serve(temporary(), { environment: { HANDSLAG_WRITES_AT_ONCE: '150' } });
  const kari = await setUp(server);
  const { base, casePath } = await found(kari, 'A journey');
  const port = Number(new URL(server.url).port);
  const request = (line: string, headers: readonly string[] = [], body = ''): string =>
    `${[`${line} HTTP/1.1`, `host: 127.0.0.1:${port}`, ...headers, ...(body ? [`content-length: ${Buffer.byteLength(body)}`] : [])].join('\r\n')}\r\n\r\n${body}`;
  const json = 'content-type: application/json';
  const own = 'sec-fetch-site: same-origin';
  const guess = JSON.stringify({ email: 'kari@example.no', password: 'a guess' });
  const kinds = [
    request('GET /api/session', ['cookie: handslag=tampered']),
    request(`GET ${base}/ledger`),
    request(`GET ${base}/cases`, ['authorization: Bearer hsl_nothing']),
    request('GET /api/nothing'),
    request('GET /assets/../../etc/passwd'),
    request('POST /api/session', [json, own], guess),
    request('POST /api/invitations/read', [json, own], JSON.stringify({ token: 'x'.repeat(43) })),
    request(`POST ${casePath}/commands`, [json, 'origin: https://evil.example', 'cookie: handslag=x'], '{}'),
    request('DELETE /api/sessions', [own]),
    request('GET /health/ready'),
  ];
  const each = REQUESTS / SOCKETS;
  const counts: Counts = new Map();
  const started = performance.now();
  const ends = AbortSignal.timeout(MOST_SECONDS * 1000);
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, residentBytes(server.pid))), 200);
  const flooding = Promise.all(
    Array.from({ length: SOCKETS }, (_, nth) =>
      flood(
        port,
        Array.from({ length: each }, (__, at) => kinds[(nth + at) % kinds.length] ?? ''),
        counts,
        ends,
      ),
    ),
  );
  // Somebody who is signed in goes on working meanwhile, told to wait where it is too much.
  const meanwhile = await kari.get(`${base}/desk`);
  expect([200, 503]).toContain(meanwhile.status);
  await flooding;
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;

  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  expect({ all, seconds: seconds < MOST_SECONDS }).toEqual({ all: REQUESTS, seconds: true });
  expect([...counts.keys()].toSorted((one, other) => one - other)).not.toContain(500);
  // Guesses are told to wait, and what is too much at once is refused; the rest is answered as it deserves.
  for (const status of [200, 401, 403, 404, 429]) expect(counts.get(status) ?? 0).toBeGreaterThan(500);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(MOST_BYTES);

  const slowed = await fetch(`${server.url}/api/invitations/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ token: 'x'.repeat(43) }),
  });
  expect(slowed.status).toBe(429);
  expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  await answered(kari.get(`${base}/desk`), z.object({ actors: z.array(z.string()) }));
  expect(await server.stop()).toBe(0);
});
