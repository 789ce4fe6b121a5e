import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults } from '@handslag/contract/problem';
import { catalogue } from '@handslag/domain/catalogue';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aPartnership, firstAccount, found } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

/** The service with a built web. */
async function built() {
  const directory = await mkdtemp(join(tmpdir(), 'handslag-web-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await mkdir(join(directory, 'assets'));
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>Handslag</title>');
  await writeFile(join(directory, 'assets', 'index-abc123.js'), 'export {};');
  return openService({ environment: { HANDSLAG_WEB: directory } });
}

describe('documentation', () => {
  test('describes every route, in OpenAPI 3.1', async () => {
    const { app } = await openService();
    const answer = await app.inject('/openapi.json');
    const described: { openapi: string; paths: Record<string, object> } = answer.json();
    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths)).toContain(
      '/api/partnerships/{partnershipId}/cases/{caseId}/commands',
    );
    expect(answer.body).toContain('"MakeCommitment"');
    const tag = String(answer.headers.etag);
    expect((await app.inject({ url: '/openapi.json', headers: { 'if-none-match': tag } })).statusCode).toBe(
      304,
    );
  });

  test('can be read in a browser, with no script but its own', async () => {
    const { app } = await openService();
    const page = await app.inject('/docs/');
    expect(page.headers['content-type']).toContain('text/html');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self' 'sha256-");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  test('publishes the schema of every event type', async () => {
    const { app } = await openService();
    const { events }: { events: Record<string, object> } = (await app.inject('/schemas')).json();
    expect(Object.keys(events).toSorted()).toEqual(Object.keys(catalogue).toSorted());
    expect(events['StepTaken']).toMatchObject({
      personal: ['note'],
      freeText: ['activity', 'channel'],
      data: { type: 'object' },
    });
  });

  test('explains every problem where its type points', async () => {
    const { app } = await openService();
    const problem: { type: string } = (await app.inject('/api/nothing')).json();
    expect((await app.inject(problem.type)).json()).toEqual({
      code: 'request/no-such-route',
      ...faults['request/no-such-route'],
    });
    expect((await app.inject('/problems/no/such')).statusCode).toBe(404);
  });
});

describe('pages', () => {
  test('any address that is a page is answered with the one page, and never kept', async () => {
    const { app } = await built();
    for (const url of ['/', '/p/x/cases', '/set-up']) {
      const page = await app.inject({ url, headers: { accept: 'text/html' } });
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('<title>Handslag</title>');
      expect(page.headers['cache-control']).toBe('no-cache');
      expect(page.headers['content-security-policy']).toContain("default-src 'self';");
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  test('what is named after its content is kept for good', async () => {
    const { app } = await built();
    const script = await app.inject('/assets/index-abc123.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await app.inject('/assets/index-gone.js')).json()).toMatchObject({ status: 404 });
  });

  test('an address of the API is no page', async () => {
    const { app } = await built();
    const answer = await app.inject({ url: '/api/nothing', headers: { accept: 'text/html' } });
    expect(answer.json()).toMatchObject({ code: 'request/no-such-route' });
  });
});

describe('health', () => {
  test('lives, and is ready when the views follow the log', async () => {
    const { app } = await openService();
    expect((await app.inject('/health/live')).json()).toEqual({ status: 'ok' });
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ok' });
  });

  test('is not ready when the log is gone', async () => {
    const { app, house } = await openService();
    await house.log.close();
    const answer = await app.inject('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ log: 'cannot be read' });
  });
});

describe('trouble', () => {
  test('a log that cannot be written is a 503 that says so', async () => {
    const service = await openService();
    const coordinator = await firstAccount(service);
    const { partnershipId, steeringCaseId } = await found(coordinator);
    await service.house.log.close();
    const answer = await coordinator.send('commandCase', {
      params: { partnershipId, caseId: steeringCaseId },
      body: { commands: [{ type: 'AddNote', noteId: newId(), text: 'x' }] },
    });
    expect(answer.json()).toMatchObject({ status: 503, code: 'server/store-unavailable' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  test('too much at once is refused with Retry-After, and the service recovers', async () => {
    const service = await openService({ environment: { HANDSLAG_WRITES_AT_ONCE: '3' } });
    const coordinator = await firstAccount(service);
    const { partnershipId, steeringCaseId } = await found(coordinator);
    const say = () =>
      coordinator.send('commandCase', {
        params: { partnershipId, caseId: steeringCaseId },
        body: { commands: [{ type: 'AddNote', noteId: newId(), text: 'x' }] },
      });
    const answers = await Promise.all(Array.from({ length: 30 }, say));
    const refused = answers.filter(({ statusCode }) => statusCode === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.json()).toMatchObject({ code: 'server/overloaded' });
    expect(refused[0]?.headers['retry-after']).toBe('1');
    expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThanOrEqual(3);
    expect((await say()).statusCode).toBe(200);
  });
});

test('no answer with anything of anybody is kept by a browser or a proxy', async () => {
  const service = await openService();
  const { coordinator, partnershipId } = await aPartnership(service);
  const params = { partnershipId };
  for (const name of ['getSession', 'getDirectory', 'getCases', 'getOwnData', 'getAccount'] as const)
    expect([name, (await coordinator.send(name, { params })).headers['cache-control']]).toEqual([
      name,
      'no-store',
    ]);
});
