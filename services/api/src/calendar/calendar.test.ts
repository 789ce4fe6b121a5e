import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id } from '@handslag/domain/shared/id';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { aJourney, aPartnership, type Partnership, type Person } from '../fixtures/partnership.ts';
import { openService } from '../fixtures/open-service.ts';
import type { Service } from '../fixtures/service.ts';
import { newId } from '../ids.ts';
import { caseReference } from '../reminders/addresses.ts';

const ORIGIN = 'https://handslag.example.no';

async function promise({ member, partnershipId, actors }: Partnership, caseId: Id): Promise<Id> {
  const commitmentId = newId();
  const said = { commitmentId, debtor: actors.voluntary, creditor: actors.family, what: 'Hemmelig løfte' };
  await member.call('commandCase', {
    params: { partnershipId, caseId },
    body: { commands: [{ type: 'MakeCommitment', ...said, due: '2198-12-31' }] },
  });
  return commitmentId;
}

async function setting() {
  const service = await openService({ environment: { HANDSLAG_ORIGIN: ORIGIN } });
  const partnership = await aPartnership(service);
  const caseId = await aJourney(partnership);
  const commitmentId = await promise(partnership, caseId);
  const params = { partnershipId: partnership.partnershipId };
  const linkOf = async (person: Person) => {
    const { href, link } = await person.call('createCalendarLink', { params });
    return { ...link, path: href.slice(ORIGIN.length) };
  };
  return { ...partnership, ...service, partnership, caseId, commitmentId, params, linkOf };
}
const get = ({ app }: Service, url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });
const summaries = (feed: string, kind = 'vevent'): string[] =>
  new ICAL.Component(ICAL.parse(feed))
    .getAllSubcomponents(kind)
    .map((one) => String(one.getFirstPropertyValue('summary')));

describe('the calendar of due dates', () => {
  test('[R4] shows what is owed, by whom it is owed and to whom, and [R7] says no more than the kind and the case', async () => {
    const world = await setting();
    const { member, citizen, outsider, caseId, commitmentId, partnershipId, linkOf } = world;
    const feed = await get(world, (await linkOf(member)).path);
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const [event] = new ICAL.Component(ICAL.parse(feed.body)).getAllSubcomponents('vevent');
    const value = (name: string) => String(event?.getFirstPropertyValue(name));
    expect(value('summary')).toBe(`Frist: noe dere har lovet (sak ${caseReference(caseId)})`);
    expect(value('dtstart')).toBe('2198-12-31');
    expect(value('uid')).toBe(`commitment-${commitmentId}@handslag`);
    expect(value('url')).toBe(`${ORIGIN}/p/${partnershipId}/commitments/${commitmentId}`);
    expect(feed.body).not.toMatch(/Hemmelig|Berg|Vera|Frivillig|oppvekst|example\.no,/);
    expect(summaries((await get(world, (await linkOf(citizen)).path)).body)).toEqual([
      `Frist: noe dere er lovet (sak ${caseReference(caseId)})`,
    ]);
    expect(summaries((await get(world, (await linkOf(outsider)).path)).body)).toEqual([]);
  });

  test('[R5] ticks off what is done among tasks, and drops it among events', async () => {
    const world = await setting();
    const { member, caseId, commitmentId, partnershipId, linkOf } = world;
    const { path } = await linkOf(member);
    expect(summaries((await get(world, `${path}?kind=todo`)).body, 'vtodo')).toHaveLength(1);
    await member.call('commandCase', {
      params: { partnershipId, caseId },
      body: {
        commands: [{ type: 'ReportFulfilment', commitmentId, part: 'whole', at: new Date().toISOString() }],
      },
    });
    expect(summaries((await get(world, path)).body)).toEqual([]);
    expect((await get(world, `${path}?kind=todo`)).body).toContain('STATUS:COMPLETED');
  });

  test('[R2] is the same bytes under the same tag, and [R10] is not sent twice', async () => {
    const world = await setting();
    const { path } = await world.linkOf(world.member);
    const first = await get(world, path);
    const second = await get(world, path);
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
    const tag = String(first.headers['etag']);
    const third = await get(world, path, { 'if-none-match': `"other", W/${tag}` });
    expect([third.statusCode, third.body]).toEqual([304, '']);
    await promise(world.partnership, world.caseId);
    expect((await get(world, path, { 'if-none-match': tag })).statusCode).toBe(200);
  });

  test('[R10] keeps to private caches, out of search engines, and takes no endless asking', async () => {
    const world = await setting();
    const { path } = await world.linkOf(world.member);
    const { headers } = await get(world, path);
    expect(headers).toMatchObject({
      'cache-control': 'private, max-age=300',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['set-cookie']).toBeUndefined();
    const head = await world.app.inject({ method: 'HEAD', url: path });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    const many = await Promise.all(Array.from({ length: 120 }, () => get(world, path)));
    expect(many.map(({ statusCode }) => statusCode)).toContain(429);
  });
});

describe('a link to the calendar', () => {
  test('[R8] is shown once and kept hashed, says when it was used last, and ends at once', async () => {
    const world = await setting();
    const { member, outsider, params, linkOf, directory } = world;
    const { linkId, path } = await linkOf(member);
    const secret = path.slice('/ical/'.length, -'.ics'.length);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect((await member.call('getCalendarLinks', { params })).links).toMatchObject([
      { linkId, lastUsedAt: null },
    ]);
    await get(world, path);
    const { links } = await member.call('getCalendarLinks', { params });
    expect(links[0]?.lastUsedAt).toMatch(/^20/);
    expect(JSON.stringify(links)).not.toContain(secret);
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const written = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
    expect(written.length).toBeGreaterThan(4);
    expect(written.some((bytes) => bytes.includes(secret))).toBe(false);

    const revoke = { params: { ...params, linkId } };
    expect(await outsider.problem('revokeCalendarLink', revoke)).toMatchObject({ status: 404 });
    expect((await get(world, path)).statusCode).toBe(200);
    expect(await member.call('revokeCalendarLink', revoke)).toEqual({ links: [] });
    expect((await get(world, path)).statusCode).toBe(404);
  });

  test('[R8] is one of five at most: a sixth ends the oldest', async () => {
    const world = await setting();
    const { member, params, linkOf } = world;
    const paths: string[] = [];
    for (let made = 0; made < 6; made += 1) paths.push((await linkOf(member)).path);
    expect((await member.call('getCalendarLinks', { params })).links).toHaveLength(5);
    const statuses = await Promise.all(paths.map(async (path) => (await get(world, path)).statusCode));
    expect(statuses).toEqual([404, 200, 200, 200, 200, 200]);
  });

  test('[R9] ends with the membership, and does not come back with it', async () => {
    const world = await setting();
    const { coordinator, evaluator, params, linkOf } = world;
    const { path } = await linkOf(evaluator);
    expect((await get(world, path)).statusCode).toBe(200);
    const { personId } = evaluator;
    const say = (command: { type: 'RemoveMember' } | { type: 'AdmitMember'; role: 'evaluator' }) =>
      coordinator.call('commandPartnership', { params, body: { commands: [{ ...command, personId }] } });
    await say({ type: 'RemoveMember' });
    expect((await get(world, path)).statusCode).toBe(404);
    await say({ type: 'AdmitMember', role: 'evaluator' });
    expect((await get(world, path)).statusCode).toBe(404);
    const { path: newer } = await linkOf(evaluator);
    expect((await get(world, newer)).statusCode).toBe(200);
  });

  test('[R9] ends when the person is erased', async () => {
    const world = await setting();
    const { coordinator, outsider, partnershipId, linkOf } = world;
    const { path } = await linkOf(outsider);
    const { personId } = outsider;
    await coordinator.call('commandPerson', {
      params: { partnershipId, personId },
      body: { commands: [{ type: 'ErasePerson', personId, reason: 'x', legalBasis: 'x' }] },
    });
    expect((await get(world, path)).statusCode).toBe(404);
    expect(await world.house.calendarLinks.of({ personId, partnershipId })).toEqual([]);
  });

  test('[R9] that is unknown, or malformed, is not there', async () => {
    const world = await setting();
    for (const name of [`${'x'.repeat(43)}.ics`, 'x.ics', '', 'x'.repeat(43)]) {
      const answer = await get(world, `/ical/${name}`, { accept: 'text/html' });
      expect([name, answer.statusCode]).toEqual([name, 404]);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  test('[R11] is not made by a key for machines', async () => {
    const world = await setting();
    const { coordinator, params, app } = world;
    const made = await coordinator.call('makeToken', {
      params,
      body: { name: 'Rapport', role: 'evaluator' },
    });
    const ask = (method: 'GET' | 'POST', path: string, payload?: object) =>
      app.inject({
        method,
        url: `/api/partnerships/${params.partnershipId}/${path}`,
        headers: { authorization: `Bearer ${made.secret}` },
        ...(payload ? { payload } : {}),
      });
    expect((await ask('POST', 'calendar-links')).statusCode).toBe(403);
    expect((await ask('GET', 'calendar-links')).statusCode).toBe(403);
    expect((await ask('POST', 'reminders', { choice: 'off' })).statusCode).toBe(403);
  });
});
