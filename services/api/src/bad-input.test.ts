import { describe, expect, test } from 'vitest';
import { firstAccount, found } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

async function setting() {
  const service = await openService();
  const coordinator = await firstAccount(service);
  const { partnershipId, steeringCaseId } = await found(coordinator);
  const url = `/api/partnerships/${partnershipId}/cases/${steeringCaseId}/commands`;
  const cookie = coordinator.cookie() ?? '';
  const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
    service.app.inject({
      method: 'POST',
      url,
      payload,
      headers: {
        cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        'idempotency-key': newId(),
        ...headers,
      },
    });
  const say = (command: object) => post(JSON.stringify({ commands: [command] }));
  const head = () => service.house.log.head();
  return {
    ...service,
    coordinator,
    partnershipId,
    params: { partnershipId, caseId: steeringCaseId },
    post,
    say,
    head,
  };
}

describe('what cannot be taken in is refused, named, and leaves nothing behind', () => {
  test('JSON', async () => {
    const { post, head } = await setting();
    const before = await head();
    const broken = await post('{"commands": [');
    expect(broken.headers['content-type']).toContain('application/problem+json');
    expect(broken.json()).toMatchObject({
      status: 400,
      code: 'request/invalid',
      errors: [{ pointer: '#', detail: 'is not JSON, or holds a key that could reach a prototype' }],
    });
    for (const key of ['__proto__', 'constructor'])
      expect((await post(`{"commands": [], "${key}": {"prototype": {"admin": true}}}`)).json()).toMatchObject(
        {
          status: 400,
          errors: [{ pointer: '#', detail: 'is not JSON, or holds a key that could reach a prototype' }],
        },
      );
    expect((await post('')).statusCode).toBe(400);
    expect((await post('null')).statusCode).toBe(400);
    expect((await post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).statusCode).toBe(400);
    expect(await head()).toBe(before);
  });

  test('a body that is not UTF-8, naming the byte', async () => {
    const { post } = await setting();
    const body = Buffer.concat([
      Buffer.from('{"commands": "æ'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    expect((await post(body)).json()).toMatchObject({
      status: 400,
      errors: [{ pointer: '#', detail: 'not UTF-8 at byte 16' }],
    });
  });

  test('a body of another kind', async () => {
    const { post } = await setting();
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x'])
      expect((await post('{}', { 'content-type': type })).json()).toMatchObject({
        status: 415,
        code: 'request/not-json',
      });
  });

  test('a body that is too large', async () => {
    const { post } = await setting();
    expect((await post(`{"commands": "${'x'.repeat(2_000_001)}"}`)).json()).toMatchObject({
      status: 413,
      code: 'request/too-large',
    });
  });

  test('a batch too large for one append', async () => {
    const { post, head } = await setting();
    const before = await head();
    const commands = Array.from({ length: 100 }, () => ({
      type: 'AddNote',
      noteId: newId(),
      text: 'å'.repeat(4000),
    }));
    const answer = await post(JSON.stringify({ commands }));
    expect([answer.statusCode, answer.json()]).toMatchObject([413, { code: 'request/too-large' }]);
    expect(await head()).toBe(before);
  });

  test.each([
    ['an unknown field', { note: 'x' }, ''],
    ['a text that is too long', { text: 'x'.repeat(4001) }, '/text'],
    ['an empty text', { text: '   ' }, '/text'],
    ['control characters', { text: 'a\u0000b' }, '/text'],
    ['half a letter', { text: '\ud800' }, '/text'],
    ['a number for a text', { text: 7 }, '/text'],
    ['an id that is none', { noteId: '../../etc/passwd' }, '/noteId'],
    ['a date that does not exist', { occurredAt: '2026-02-30T10:00:00Z' }, '/occurredAt'],
    ['a date without offset', { occurredAt: '2026-02-20T10:00:00' }, '/occurredAt'],
    ['a year out of reach', { occurredAt: '9999-12-31T23:59:59Z' }, '/occurredAt'],
    ['a date before all', { occurredAt: '0000-01-01T00:00:00Z' }, '/occurredAt'],
    ['a command that is none', { type: 'DropTables' }, '/type'],
  ])('%s, by its field', async (_, change, pointer) => {
    const { say, head } = await setting();
    const before = await head();
    const answer = await say({ type: 'AddNote', noteId: newId(), text: 'x', ...change });
    expect(answer.json()).toMatchObject({
      status: 400,
      code: 'request/invalid',
      errors: [{ pointer: `#/commands/0${pointer}` }],
    });
    expect(answer.body).not.toContain('x'.repeat(100));
    expect(await head()).toBe(before);
  });

  test('values in the address', async () => {
    const { coordinator, params, app, partnershipId } = await setting();
    const query = await coordinator.send('getCases', { params, query: { at: 'yesterday', limit: '0' } });
    expect(query.json()).toMatchObject({
      status: 400,
      errors: [{ pointer: '?limit' }, { pointer: '?at' }].toReversed(),
    });
    const path = await coordinator.send('getCase', { params: { partnershipId, caseId: 'NOT-AN-ID' } });
    expect(path.json()).toMatchObject({ status: 400, errors: [{ pointer: ':caseId' }] });
    const long = await app.inject(`/api/partnerships/${'a'.repeat(5000)}/charter`);
    expect(long.statusCode).toBeGreaterThanOrEqual(400);
    for (const url of ['/api/%00', '/..%2f..%2fetc/passwd', '/assets/..%2f..%2fpackage.json', '/%E0%A4%A']) {
      const answer = await app.inject(url);
      expect([400, 403, 404]).toContain(answer.statusCode);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
  });

  test('headers that try to add others', async () => {
    const { coordinator, params } = await setting();
    const answer = await coordinator.send('getCase', { params }, { 'accept-language': 'nb\u0001, x' });
    expect(answer.headers['x-injected']).toBeUndefined();
    const forwarded = await coordinator.send(
      'getSession',
      {},
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    );
    expect(forwarded.body).not.toContain('evil.example');
  });

  test('an address that does not exist, and a method that is not known there', async () => {
    const { app } = await setting();
    expect((await app.inject('/api/nothing')).json()).toMatchObject({
      status: 404,
      code: 'request/no-such-route',
    });
    const wrong = await app.inject({
      method: 'PATCH',
      url: '/api/session',
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(wrong.json()).toMatchObject({ status: 405, code: 'request/wrong-method' });
    expect(wrong.headers['allow']).toBe('DELETE, GET, HEAD, POST');
  });
});

describe('requests from other sites', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://handslag.example' }, 403],
    [{}, 403],
    [{ origin: 'https://handslag.example' }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://handslag.example' }, 200],
  ])('%j: %i', async (headers, status) => {
    const service = await openService({ environment: { HANDSLAG_ORIGIN: 'https://handslag.example' } });
    const person = await firstAccount(service);
    const answer = await service.app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { cookie: person.cookie() ?? '', ...headers },
    });
    expect(answer.statusCode).toBe(status);
    expect(person.cookie()).toMatch(/(?:^|; )__Host-handslag=/);
  });

  test('a tampered cookie is no cookie', async () => {
    const service = await openService();
    const person = await firstAccount(service);
    const cookie = (person.cookie() ?? '').replace(/(?<=handslag=)./, (letter) =>
      letter === 'A' ? 'B' : 'A',
    );
    const answer = await service.app.inject({ url: '/api/session', headers: { cookie } });
    expect(answer.json()).toMatchObject({ person: null });
  });
});
