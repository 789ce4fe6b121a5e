import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { aPartnership, firstAccount, found } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

const SECRET = 'planted beside the pages';

/** A built web of one page, with a file beside it that nobody may have. */
async function pagesBesideASecret(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handslag-web-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'dist', 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(folder, 'dist', 'assets', 'app.js'), '');
  await writeFile(join(folder, 'secret.txt'), SECRET);
  return join(folder, 'dist');
}

/** Asks for a path exactly as it is written: a browser would tidy it up first. */
async function askRaw(origin: string, path: string): Promise<{ answer: IncomingMessage; body: string }> {
  const { hostname, port } = new URL(origin);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ hostname, port, path, headers: { accept: 'text/html' } }, resolve).once('error', reject);
  });
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return { answer, body };
}

test('no path leads out of the folder of the pages', async () => {
  const service = await openService({ environment: { HANDSLAG_WEB: await pagesBesideASecret() } });
  const origin = await service.app.listen({ host: '127.0.0.1', port: 0 });
  expect((await askRaw(origin, '/assets/app.js')).answer.statusCode).toBe(200);
  const up = ['..', '%2e%2e', '.%2e', '%2e.', '..%2f..', '..%5c..', '..\\..', '%252e%252e'];
  const paths = up.flatMap((step) => [
    `/${step}/secret.txt`,
    `/assets/${step}/${step}/secret.txt`,
    `//${step}/secret.txt`,
    `/${step}/secret.txt%00.html`,
  ]);
  for (const path of paths) {
    const { answer, body } = await askRaw(origin, path);
    const isPage = answer.statusCode === 200 && body.includes('<title>page</title>');
    const isRefused = [400, 403, 404].includes(answer.statusCode ?? 0) && !body.includes(SECRET);
    expect([path, isPage || isRefused]).toEqual([path, true]);
  }
});

test('nothing that is asked for turns up as a header of the answer', async () => {
  const service = await openService({ environment: { HANDSLAG_WEB: await pagesBesideASecret() } });
  const origin = await service.app.listen({ host: '127.0.0.1', port: 0 });
  const line = '%0d%0aset-cookie:%20planted=1';
  for (const path of [
    `/${line}`,
    `/sign-in${line}`,
    `/problems/x${line}`,
    `/api/oidc/callback?code=x${line}`,
    `/api/partnerships/${newId()}/my-data${line}`,
    `/api/calendar/${line}`,
  ]) {
    const { answer } = await askRaw(origin, path);
    expect([path, JSON.stringify(answer.rawHeaders).includes('planted')]).toEqual([path, false]);
  }
});

test('the file of the own data has a name that nobody chooses, and no other’s', async () => {
  const service = await openService();
  const { partnershipId, citizen, coordinator } = await aPartnership(service);
  const own = await citizen.send('getOwnData', { params: { partnershipId } });
  expect(own.headers['content-disposition']).toBe('attachment; filename="my-data.json"');
  const other = await found(coordinator, 'Et annet');
  for (const id of [other.partnershipId, '../../etc/passwd', '..%2f..%2fetc', `${partnershipId}/..`])
    expect((await citizen.send('getOwnData', { params: { partnershipId: id } })).statusCode).toBe(404);
});

test('a cookie that is changed, cut, empty, another server’s, or too long is no cookie', async () => {
  const service = await openService();
  const person = await firstAccount(service);
  const stranger = await firstAccount(await openService());
  const [name = '', value = ''] = /(handslag)=([^;]*)/.exec(person.cookie() ?? '')?.slice(1) ?? [];
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  // The topmost of a letter's six bits: the lowest ones of a last letter may stand for nothing, and change nothing.
  const sent = decodeURIComponent(value);
  const letter = (at: number): string => alphabet[(alphabet.indexOf(sent[at] ?? '') + 32) % 64] ?? 'A';
  const changed = Array.from({ length: sent.length }, (_, at) => at)
    .filter((at) => at % 7 === 0 && alphabet.includes(sent[at] ?? ''))
    .map((at) => encodeURIComponent(sent.slice(0, at) + letter(at) + sent.slice(at + 1)));
  expect(changed.length).toBeGreaterThan(10);
  const cut = [0, 1, value.length >> 1, value.length - 8].map((end) => value.slice(0, end));
  const cookies = [
    ...[...changed, ...cut, `${value};${value}`.repeat(2), '%00', '%', '"', '__proto__'].map(
      (text) => `${name}=${text}`,
    ),
    stranger.cookie() ?? '',
    `${name}=${'x'.repeat(8000)}`,
    '=',
    ';;;',
  ];
  for (const cookie of cookies.filter((text) => !text.includes(`=${value};`))) {
    const answer = await service.app.inject({ url: '/api/session', headers: { cookie } });
    expect([answer.statusCode, cookie, answer.json<{ person: unknown }>().person]).toEqual([
      200,
      cookie,
      null,
    ]);
  }
  expect((await person.call('getSession', {})).person).not.toBeNull();
});

test('a packed body is refused as it stands, however much it would unpack to', async () => {
  const service = await openService();
  const coordinator = await firstAccount(service);
  const { partnershipId, steeringCaseId } = await found(coordinator);
  const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
  const before = await service.house.log.head();
  for (const encoding of ['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip', 'GZIP', 'x']) {
    const answer = await service.app.inject({
      method: 'POST',
      url: `/api/partnerships/${partnershipId}/cases/${steeringCaseId}/commands`,
      payload: bomb,
      headers: {
        cookie: coordinator.cookie() ?? '',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        'content-encoding': encoding,
        'idempotency-key': newId(),
      },
    });
    expect(answer.json()).toMatchObject({ status: 415, code: 'request/not-json' });
  }
  const zip = await service.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: bomb,
    headers: { 'content-type': 'application/zip', 'sec-fetch-site': 'same-origin' },
  });
  expect(zip.statusCode).toBe(415);
  expect(await service.house.log.head()).toBe(before);
});

test('keys that would reach a prototype reach nothing, however they are written', async () => {
  const service = await openService();
  const coordinator = await firstAccount(service);
  const { partnershipId } = await found(coordinator);
  const bodies = [
    '{"commands": [{"type": "SetPractice", "__proto__": {"role": "coordinator"}}]}',
    '{"commands": [{"type": "SetPractice", "\\u005f_proto__": {"polluted": true}}]}',
    '{"commands": [{"type": "__proto__"}]}',
    '{"commands": {"__proto__": {"length": 1}}}',
    '{"constructor": {"prototype": {"polluted": true}}}',
    '{"commands": [{"type": "constructor"}]}',
    '{"commands": [{"type": "toString"}]}',
  ];
  for (const payload of bodies) {
    const answer = await service.app.inject({
      method: 'POST',
      url: `/api/partnerships/${partnershipId}/commands`,
      payload,
      headers: {
        cookie: coordinator.cookie() ?? '',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        'idempotency-key': newId(),
      },
    });
    expect([payload, answer.statusCode]).toEqual([payload, 400]);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect((await service.app.inject(`/problems/${name}`)).statusCode).toBe(404);
});
