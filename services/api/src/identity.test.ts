import { describe, expect, test } from 'vitest';
import { aPartnership, firstAccount, found } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { PASSWORD } from './fixtures/service.ts';

const from = (address: string) => ({ 'x-forwarded-for': address });

describe('the first account', () => {
  test('is made with the printed link, once', async () => {
    const service = await openService();
    const page = service.browser();
    expect(await page.call('getSession', {})).toMatchObject({ needsSetUp: true, person: null });
    const token = await service.house.links.makeSetUp();
    const body = {
      token,
      name: 'Kari',
      email: 'Kari@Example.no',
      password: PASSWORD,
      language: 'nb' as const,
    };
    expect(await page.problem('setUp', { body: { ...body, token: 'x'.repeat(43) } })).toMatchObject({
      code: 'link/invalid',
    });
    const session = await page.call('setUp', { body });
    expect(session).toMatchObject({
      needsSetUp: false,
      person: { name: 'Kari', language: 'nb' },
      memberships: [],
    });
    expect(await service.browser().problem('setUp', { body })).toMatchObject({ code: 'set-up/done' });
    const elsewhere = await service
      .browser()
      .call('signIn', { body: { email: 'kari@example.no', password: PASSWORD } });
    expect(elsewhere.person).toEqual(session.person);
  });

  test('two who use the link at once make one account', async () => {
    const service = await openService();
    const token = await service.house.links.makeSetUp();
    const statuses = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        const body = { token, name, email: `${name}@example.no`, password: PASSWORD, language: 'nb' };
        return (await service.browser().send('setUp', { body })).statusCode;
      }),
    );
    expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 404, 404]);
  });
});

describe('an invitation', () => {
  test('works once, says who it is for, and ends the one before', async () => {
    const service = await openService();
    const coordinator = await firstAccount(service);
    const { partnershipId } = await found(coordinator);
    const body = { name: 'Ola', email: 'ola@example.no', language: 'nb' as const, role: 'member' as const };
    const { personId, link = '' } = await coordinator.call('inviteMember', {
      params: { partnershipId },
      body,
    });
    const again = await coordinator.call('inviteMember', { params: { partnershipId }, body });
    expect(again.personId).toBe(personId);
    const [old = '', token = ''] = [link, again.link ?? ''].map((text) => text.split('#')[1] ?? '');
    const page = service.browser();
    expect(await page.problem('readInvitation', { body: { token: old } })).toMatchObject({
      code: 'link/invalid',
    });
    expect(await page.call('readInvitation', { body: { token } })).toEqual({
      name: 'Ola',
      email: 'ola@example.no',
      partnership: 'Trygg oppvekst',
      signedInAs: null,
      hasAccount: false,
    });
    await page.call('acceptInvitation', { body: { token, password: PASSWORD } });
    const { memberships } = await page.call('getSession', {});
    expect(memberships).toMatchObject([{ partnershipId, role: 'member' }]);
    expect(await page.problem('acceptInvitation', { body: { token, password: PASSWORD } })).toMatchObject({
      code: 'link/invalid',
    });
    expect(
      await coordinator.problem('renewInvitation', { params: { partnershipId, personId } }),
    ).toMatchObject({ code: 'access/not-found' });
  });

  test('runs out', async () => {
    let time = Date.now();
    const service = await openService({ clock: () => time });
    const coordinator = await firstAccount(service);
    const { partnershipId } = await found(coordinator);
    const body = { name: 'Ola', email: 'ola@example.no', language: 'nb' as const, role: 'member' as const };
    const { link = '' } = await coordinator.call('inviteMember', { params: { partnershipId }, body });
    time += 15 * 86_400_000;
    const token = link.split('#')[1] ?? '';
    expect(await service.browser().problem('readInvitation', { body: { token } })).toMatchObject({
      code: 'link/invalid',
    });
  });

  test('[AU110] is accepted with the account that is signed in: one account, a person in each partnership', async () => {
    const service = await openService();
    const { partnershipId, member, outsider } = await aPartnership(service);
    const other = await found(outsider, 'Et annet');
    const { personId, link = '' } = await outsider.call('inviteMember', {
      params: { partnershipId: other.partnershipId },
      body: { name: 'Vera V.', email: 'vera@example.no', language: 'nb', role: 'evaluator' },
    });
    expect(personId).not.toBe(member.personId);
    const body = { token: link.split('#')[1] ?? '' };
    expect(await member.call('readInvitation', { body })).toMatchObject({ signedInAs: 'Vera' });
    expect(await service.browser().problem('acceptInvitation', { body })).toMatchObject({ status: 401 });
    await member.call('acceptInvitation', { body });
    const { memberships } = await member.call('getSession', {});
    expect(new Map(memberships.map(({ partnershipId: id, role }) => [id, role]))).toEqual(
      new Map([
        [partnershipId, 'member'],
        [other.partnershipId, 'evaluator'],
      ]),
    );
  });
});

describe('a session', () => {
  test('ends by signing out here, or everywhere', async () => {
    const service = await openService();
    const person = await firstAccount(service);
    const stolen = { cookie: person.cookie() ?? '' };
    const other = service.browser();
    await other.call('signIn', { body: { email: person.email, password: PASSWORD } });
    await person.call('signOut', {});
    const replayed = await service.app.inject({ url: '/api/session', headers: stolen });
    expect(replayed.json()).toMatchObject({ person: null });
    expect((await other.call('getSession', {})).person).not.toBeNull();
    const third = service.browser();
    await third.call('signIn', { body: { email: person.email, password: PASSWORD } });
    await third.call('signOutEverywhere', {});
    expect((await other.call('getSession', {})).person).toBeNull();
  });

  test('runs out', async () => {
    let time = Date.now();
    const service = await openService({ clock: () => time, environment: { HANDSLAG_SESSION_HOURS: '1' } });
    const person = await firstAccount(service);
    const cookie = person.cookie() ?? '';
    time += 3_600_001;
    const answer = await service.app.inject({ url: '/api/session', headers: { cookie } });
    expect(answer.json()).toMatchObject({ person: null });
  });

  test('of another browser ends with a new password', async () => {
    const service = await openService();
    const person = await firstAccount(service);
    const other = service.browser();
    await other.call('signIn', { body: { email: person.email, password: PASSWORD } });
    const password = 'quite another password';
    await person.call('changePassword', { body: { current: PASSWORD, password } });
    expect((await person.call('getSession', {})).person).not.toBeNull();
    expect((await other.call('getSession', {})).person).toBeNull();
    expect(
      await other.problem('signIn', { body: { email: person.email, password: PASSWORD } }),
    ).toMatchObject({ status: 401 });
    await other.call('signIn', { body: { email: person.email, password } });
  });

  test('of a member who is removed sees nothing at the next request', async () => {
    const service = await openService();
    const { partnershipId, coordinator, evaluator } = await aPartnership(service);
    await evaluator.call('getLedger', { params: { partnershipId } });
    await coordinator.call('commandPartnership', {
      params: { partnershipId },
      body: { commands: [{ type: 'RemoveMember', personId: evaluator.personId }] },
    });
    expect(await evaluator.problem('getLedger', { params: { partnershipId } })).toMatchObject({
      code: 'access/not-found',
    });
  });
});

describe('guessing', () => {
  test('[AU118] at one account is slowed down where it comes from, and an unknown address is not told from a wrong password', async () => {
    let time = Date.now();
    const service = await openService({ clock: () => time, environment: { TRUST_PROXY: '1' } });
    const person = await firstAccount(service);
    const wrong = { body: { email: person.email, password: 'wrong' } };
    const right = { body: { email: person.email, password: PASSWORD } };
    const page = service.browser();
    for (let n = 0; n < 6; n++)
      expect((await page.send('signIn', wrong, from('203.0.113.1'))).json()).toMatchObject({
        code: 'session/wrong-credentials',
      });
    const answer = await page.send('signIn', wrong, from('203.0.113.1'));
    expect(answer.json()).toMatchObject({ status: 429, code: 'request/rate-limited' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    // The right password from elsewhere, and others behind the same proxy, do not wait.
    expect((await service.browser().send('signIn', right, from('203.0.113.2'))).statusCode).toBe(200);
    const other = { body: { email: 'other@example.no', password: 'wrong' } };
    expect((await page.send('signIn', other, from('203.0.113.1'))).statusCode).toBe(401);
    // Nor does a browser in which the account has signed in before, wherever it is.
    await person.call('signOut', {});
    expect((await person.send('signIn', right, from('203.0.113.1'))).statusCode).toBe(200);
    time += 3000;
    expect((await page.send('signIn', right, from('203.0.113.1'))).statusCode).toBe(200);
    const nobody = await page.problem('signIn', { body: { email: 'nobody@example.no', password: 'wrong' } });
    const known = await page.problem('signIn', wrong);
    expect({ ...nobody, instance: '' }).toEqual({ ...known, instance: '' });
  });
});

describe('a key for machines', () => {
  test('does what its role allows, in its partnership alone, until it is ended', async () => {
    const service = await openService();
    const { partnershipId, coordinator } = await aPartnership(service);
    const made = await coordinator.call('makeToken', {
      params: { partnershipId },
      body: { name: 'Rapport', role: 'evaluator' },
    });
    const ask = (url: string, method: 'GET' | 'POST' = 'GET') =>
      service.app.inject({ method, url, headers: { authorization: `Bearer ${made.secret}` } });
    const base = `/api/partnerships/${partnershipId}`;
    expect((await ask(`${base}/ledger`)).statusCode).toBe(200);
    expect((await ask(`${base}/tokens`)).statusCode).toBe(403);
    expect((await ask('/api/partnerships', 'POST')).statusCode).toBe(403);
    const other = await found(coordinator, 'Et annet');
    expect((await ask(`/api/partnerships/${other.partnershipId}/ledger`)).statusCode).toBe(404);
    const { tokens } = await coordinator.call('getTokens', { params: { partnershipId } });
    expect(tokens).toMatchObject([{ name: 'Rapport', role: 'evaluator' }]);
    expect(tokens[0]?.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(tokens)).not.toContain(made.secret);
    await coordinator.call('revokeToken', { params: { partnershipId, tokenId: made.token.tokenId } });
    expect((await ask(`${base}/ledger`)).statusCode).toBe(401);
    expect(
      (await service.app.inject({ url: base, headers: { authorization: 'Bearer nonsense' } })).statusCode,
    ).toBe(401);
  });

  test('runs out', async () => {
    let time = Date.now();
    const service = await openService({ clock: () => time });
    const coordinator = await firstAccount(service);
    const { partnershipId } = await found(coordinator);
    const body = { name: 'x', role: 'coordinator' as const, days: 1 };
    const { secret } = await coordinator.call('makeToken', { params: { partnershipId }, body });
    const ask = () =>
      service.app.inject({
        url: `/api/partnerships/${partnershipId}`,
        headers: { authorization: `Bearer ${secret}` },
      });
    expect((await ask()).statusCode).toBe(200);
    time += 86_400_001;
    expect((await ask()).statusCode).toBe(401);
  });

  test('[AU116] acts on nobody’s identity, membership, mandate or consent, and erases nothing, whatever its role', async () => {
    const service = await openService();
    const { partnershipId, coordinator, evaluator, member } = await aPartnership(service);
    const { secret } = await coordinator.call('makeToken', {
      params: { partnershipId },
      body: { name: 'x', role: 'coordinator' },
    });
    const base = `/api/partnerships/${partnershipId}`;
    const say = async (url: string, payload: object) =>
      (
        await service.app.inject({
          method: 'POST',
          url: `${base}${url}`,
          headers: { authorization: `Bearer ${secret}`, 'idempotency-key': `"${service.house.newId()}"` },
          payload,
        })
      ).statusCode;
    const { personId } = evaluator;
    for (const command of [
      { type: 'RemoveMember', personId },
      { type: 'ChangeMemberRole', personId, role: 'coordinator' },
      { type: 'AdmitMember', personId, role: 'member' },
    ])
      expect(await say('/commands', { commands: [command] })).toBe(403);
    const own = { commands: [{ type: 'ChangePersonDetails', personId: coordinator.personId, name: 'X' }] };
    expect(await say(`/persons/${coordinator.personId}/commands`, own)).toBe(403);
    expect(await say('/members', {})).toBe(403);
    expect(await say('/tokens', {})).toBe(403);
    const restated = { commands: [{ type: 'RestatePurpose', purpose: 'Nytt', why: 'x' }] };
    expect(await say('/commands', restated)).toBe(200);
    // Ending a membership ends what it made, for good.
    const made = await service.house.tokens.make({
      partnershipId,
      madeBy: member.personId,
      name: 'x',
      role: 'member',
    });
    await service.house.tokens.endThoseMadeBefore(
      partnershipId,
      member.personId,
      '2999-01-01T00:00:00.000000Z',
    );
    expect(await service.house.tokens.use(made?.secret ?? '')).toBeUndefined();
  });

  test('[AU117] made fifteen at once leaves fifteen in the list, at most twenty for one person, and one revoked while it is used stays revoked', async () => {
    const service = await openService();
    const { partnershipId, coordinator } = await aPartnership(service);
    const { tokens } = service.house;
    const make = () =>
      tokens.make({ partnershipId, madeBy: coordinator.personId, name: 'x', role: 'member' });
    const made = await Promise.all(Array.from({ length: 15 }, make));
    expect(await tokens.of(partnershipId)).toHaveLength(15);
    const [first] = made;
    await Promise.all([
      tokens.use(first?.secret ?? ''),
      tokens.revoke(partnershipId, first?.token.tokenId ?? ''),
      tokens.use(first?.secret ?? ''),
    ]);
    expect(await tokens.use(first?.secret ?? '')).toBeUndefined();
    await Promise.all(Array.from({ length: 10 }, make));
    expect(await tokens.of(partnershipId)).toHaveLength(20);
  });
});
