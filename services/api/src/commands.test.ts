import { describe, expect, test } from 'vitest';
import { aJourney, aPartnership, firstAccount, found } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

const note = (text: string) => ({ commands: [{ type: 'AddNote' as const, noteId: newId(), text }] });

async function setting() {
  const service = await openService();
  const coordinator = await firstAccount(service);
  const { partnershipId, steeringCaseId } = await found(coordinator);
  const params = { partnershipId, caseId: steeringCaseId };
  const revision = async () => (await coordinator.call('getCase', { params })).revision;
  return { service, coordinator, partnershipId, params, revision };
}

describe('idempotency', () => {
  test('the same write again lands once, and is answered alike', async () => {
    const { coordinator, params, revision } = await setting();
    const write = { params, body: note('Møtet begynte presis'), idempotencyKey: newId() };
    const first = await coordinator.call('commandCase', write);
    const between = await coordinator.call('commandCase', { params, body: note('En annen merknad') });
    expect(await coordinator.call('commandCase', write)).toEqual(first);
    expect(await revision()).toBe(between.revision);
  });

  test('many at once land once', async () => {
    const { coordinator, params, revision } = await setting();
    const before = BigInt(await revision());
    const write = { params, body: note('Samtidig'), idempotencyKey: newId() };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => coordinator.call('commandCase', write)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(BigInt(await revision())).toBe(before + 1n);
  });

  test('another body under the same key is refused', async () => {
    const { coordinator, params } = await setting();
    const idempotencyKey = newId();
    await coordinator.call('commandCase', { params, body: note('Ett'), idempotencyKey });
    const problem = await coordinator.problem('commandCase', { params, body: note('To'), idempotencyKey });
    expect(problem).toMatchObject({ status: 422, code: 'idempotency/other-request' });
  });

  test('somebody else’s key tells nothing of what landed under it', async () => {
    const service = await openService();
    const partnership = await aPartnership(service);
    const { partnershipId, member, citizen } = partnership;
    const caseId = await aJourney(partnership);
    const body = { commands: [{ type: 'AddNote' as const, noteId: newId(), text: 'Notat' }] };
    const write = { params: { partnershipId, caseId }, body, idempotencyKey: newId() };
    await member.call('commandCase', write);
    expect(await citizen.problem('commandCase', write)).toMatchObject({ code: 'idempotency/other-request' });
  });

  test('what one has begun to write is not said by another who has signed in meanwhile', async () => {
    const service = await openService();
    const partnership = await aPartnership(service);
    const { partnershipId, coordinator, member } = partnership;
    const caseId = await aJourney(partnership);
    const write = async (asPerson: string) => {
      const answer = await service.app.inject({
        method: 'POST',
        url: `/api/partnerships/${partnershipId}/cases/${caseId}/commands`,
        headers: {
          cookie: member.cookie() ?? '',
          'sec-fetch-site': 'same-origin',
          'idempotency-key': newId(),
          'handslag-person': asPerson,
        },
        payload: note('Skrevet før skiftet'),
      });
      return { status: answer.statusCode, body: answer.json() };
    };
    const before = await service.house.log.head();
    expect(await write(coordinator.personId)).toMatchObject({ status: 401, body: { code: 'session/none' } });
    expect(await service.house.log.head()).toBe(before);
    expect(await write(member.personId)).toMatchObject({ status: 200 });
  });

  test('a write without a key, or with one that is no UUID, is refused', async () => {
    const { coordinator, params } = await setting();
    const without = await coordinator.send(
      'commandCase',
      { params, body: note('x') },
      { 'idempotency-key': '' },
    );
    expect(without.json()).toMatchObject({ status: 400, code: 'idempotency/missing' });
    const odd = await coordinator.send(
      'commandCase',
      { params, body: note('x') },
      { 'idempotency-key': '"7"' },
    );
    expect(odd.json()).toMatchObject({ status: 400, errors: [{ pointer: 'Idempotency-Key' }] });
    const bare = await coordinator.send(
      'commandCase',
      { params, body: note('x') },
      { 'idempotency-key': newId() },
    );
    expect(bare.statusCode).toBe(200);
  });

  test('a partnership founded twice under one key is founded once', async () => {
    const { coordinator } = await setting();
    const body = {
      name: 'Bare ett',
      purpose: 'x',
      need: 'x',
      timeZone: 'Europe/Oslo',
      language: 'nb' as const,
      actor: { name: 'Fylket', kind: 'county' as const, function: 'Leder' },
    };
    const founding = { body, idempotencyKey: newId() };
    const first = await coordinator.call('foundPartnership', founding);
    expect(await coordinator.call('foundPartnership', founding)).toEqual(first);
    const { memberships } = await coordinator.call('getSession', {});
    expect(memberships.filter(({ name }) => name === 'Bare ett')).toHaveLength(1);
  });
});

describe('revisions', () => {
  test('a write on what was read lands; on what has changed since, it does not', async () => {
    const { coordinator, params } = await setting();
    const page = await coordinator.send('getCase', { params });
    const read = String(page.headers.etag).replaceAll('"', '');
    const write = await coordinator.send('commandCase', { params, body: note('Først'), ifMatch: read });
    expect(write.statusCode).toBe(200);
    const revision = String(write.headers.etag).replaceAll('"', '');
    const late = await coordinator.problem('commandCase', { params, body: note('For sent'), ifMatch: read });
    expect(late).toMatchObject({ status: 412, code: 'conflict/changed', currentRevision: revision });
    await coordinator.call('commandCase', { params, body: note('På nytt'), ifMatch: revision });
  });

  test('a repeated write is answered as the first time, though the revision has moved on', async () => {
    const { coordinator, params, revision } = await setting();
    const write = { params, body: note('x'), ifMatch: await revision(), idempotencyKey: newId() };
    const first = await coordinator.call('commandCase', write);
    expect(await coordinator.call('commandCase', write)).toEqual(first);
  });

  test('If-Match that is no revision is refused', async () => {
    const { coordinator, params } = await setting();
    for (const header of ['7', 'W/"7"', '"x"', '"1", "2"']) {
      const answer = await coordinator.send(
        'commandCase',
        { params, body: note('x') },
        { 'if-match': header },
      );
      expect(answer.json()).toMatchObject({ status: 400, errors: [{ pointer: 'If-Match' }] });
    }
  });

  test('writers at once all land, each on the other', async () => {
    const { coordinator, params, revision } = await setting();
    const before = BigInt(await revision());
    const all = Array.from({ length: 25 }, (_, n) =>
      coordinator.call('commandCase', { params, body: note(`${n}`) }),
    );
    const revisions = new Set((await Promise.all(all)).map((answer) => answer.revision));
    expect(revisions.size).toBe(25);
    expect(BigInt(await revision())).toBe(before + 25n);
  });
});

describe('refusals', () => {
  test('a batch lands whole or not at all, and says which command was refused', async () => {
    const { coordinator, params, revision } = await setting();
    const before = await revision();
    const [fine] = note('Godt').commands;
    const unknown = { type: 'WithdrawConsent' as const, consentId: newId() };
    const problem = await coordinator.problem('commandCase', {
      params,
      body: { commands: fine ? [fine, unknown] : [] },
    });
    expect(problem).toMatchObject({ status: 409, code: 'not-found', command: 1 });
    expect(await revision()).toBe(before);
  });

  test('what is said to have happened in the future is refused', async () => {
    const { coordinator, params } = await setting();
    const [fine] = note('I morgen').commands;
    const occurredAt = new Date(Date.now() + 3_600_000).toISOString();
    const problem = await coordinator.problem('commandCase', {
      params,
      body: { commands: fine ? [{ ...fine, occurredAt }] : [] },
    });
    expect(problem).toMatchObject({ status: 409, code: 'in-the-future' });
  });

  test('a command about another thing than the path names is refused', async () => {
    const { coordinator, partnershipId } = await setting();
    const problem = await coordinator.problem('commandActor', {
      params: { partnershipId, actorId: newId() },
      body: { commands: [{ type: 'RenameActor', actorId: newId(), name: 'x' }] },
    });
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '#/commands/0/actorId' }] });
  });

  test('a reader elsewhere is told where the write stands', async () => {
    const { coordinator, params } = await setting();
    const write = await coordinator.send('commandCase', { params, body: note('x') });
    const position = String(write.headers['handslag-position']);
    const read = await coordinator.send('getCase', { params }, { 'handslag-position': position });
    expect(read.statusCode).toBe(200);
    expect(write.json()).toMatchObject({ position });
  });
});
