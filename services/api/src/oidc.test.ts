import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LightMyRequestResponse } from 'fastify';
import { generateKeyPair, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';
import { expect, onTestFinished, test } from 'vitest';
import { aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';

const ORIGIN = 'https://handslag.example';

/** An OpenID provider on this machine, where anybody may sign in under any name; the name is the address. */
async function startProvider(verified = true): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'handslag',
        client_secret: 'between the two',
        redirect_uris: [`${ORIGIN}/api/oidc/oidc/callback`],
        backchannel_logout_uri: `${ORIGIN}/api/oidc/oidc/logout`,
      },
    ],
    claims: { openid: ['sub', 'sid'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: verified }),
    }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return issuer;
}

/** A browser at the provider: follows redirects, keeps cookies, fills in the two forms, until it is sent back to us. */
async function signInAt(start: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step++) {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      url = new URL(location, url).href;
      form = undefined;
      if (url.startsWith(ORIGIN)) return url.slice(ORIGIN.length);
      continue;
    }
    const page = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url).href;
    form = new URLSearchParams({ prompt, login, password: 'any' });
  }
  throw new Error('the provider never sent the browser back');
}

async function setting(verified = true) {
  const issuer = await startProvider(verified);
  const service = await openService({
    environment: {
      HANDSLAG_ORIGIN: ORIGIN,
      HANDSLAG_OIDC_ISSUER: issuer,
      HANDSLAG_OIDC_CLIENT_ID: 'handslag',
      HANDSLAG_OIDC_CLIENT_SECRET: 'between the two',
      HANDSLAG_OIDC_NAME: 'Fellespålogging',
    },
  });
  const partnership = await aPartnership(service);
  const { app, browser } = service;
  async function signIn(login: string, first = '') {
    const begun = await app.inject({ url: '/api/oidc/oidc', headers: { cookie: first } });
    const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? '';
    const back = await signInAt(String(begun.headers.location), login);
    const answer = await app.inject({ url: back, headers: { cookie } });
    return { begun, cookie, back, answer };
  }
  const sessionIn = async (answer: LightMyRequestResponse) => {
    const cookie = [answer.headers['set-cookie'] ?? []].flat().map((line) => line.split(';')[0]);
    return (await app.inject({ url: '/api/session', headers: { cookie: cookie.join('; ') } })).json<{
      person: { name: string } | null;
      memberships: { personId: string }[];
    }>();
  };
  /** Invites somebody; opens the link in a new browser, and takes it along to the provider. */
  async function carried(email: string) {
    const { partnershipId, coordinator } = partnership;
    const { personId, link = '' } = await coordinator.call('inviteMember', {
      params: { partnershipId },
      body: { name: 'Ola', email, language: 'nb', role: 'member' },
    });
    const page = browser();
    await page.call('carryInvitation', { body: { token: link.split('#')[1] ?? '' } });
    return { personId, cookie: page.cookie() ?? '' };
  }
  return { ...service, ...partnership, signIn, sessionIn, carried };
}

test('[AU121] somebody without an account here opens their invitation, signs in at the provider, and is in', async () => {
  const { signIn, sessionIn, carried, browser } = await setting();
  expect((await browser().call('getSession', {})).providers).toEqual([
    { name: 'Fellespålogging', href: '/api/oidc/oidc' },
  ]);
  const { personId, cookie } = await carried('ola@example.no');
  // Somebody without an address there, as at ID-porten, would do: it is the link that ties.
  const { answer, begun } = await signIn('subject without address', cookie);
  expect(String(begun.headers.location)).toContain('code_challenge_method=S256');
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/']);
  expect(await sessionIn(answer)).toMatchObject({ person: { name: 'Ola' }, memberships: [{ personId }] });
  const again = await signIn('subject without address');
  expect((await sessionIn(again.answer)).memberships).toMatchObject([{ personId }]);
});

test('[AU121] whoever was not invited stays outside', async () => {
  const { signIn } = await setting();
  expect((await signIn('somebody@example.no')).answer.headers.location).toContain('/sign-in?problem=');
});

test('[AU114] an address that an account only names is nobody’s at the provider; one that was shown to be its holder’s is', async () => {
  const { signIn, sessionIn, member, house } = await setting();
  expect((await signIn(member.email)).answer.headers.location).toContain('/sign-in?problem=');
  const [accountId = ''] = await house.accounts.naming(member.email);
  await house.accounts.verifyAddress(accountId, member.email);
  const { answer } = await signIn(member.email);
  expect((await sessionIn(answer)).memberships).toMatchObject([{ personId: member.personId }]);
});

test('[AU114] an address that the provider has not verified proves nothing', async () => {
  const { signIn, member, house } = await setting(false);
  const [accountId = ''] = await house.accounts.naming(member.email);
  await house.accounts.verifyAddress(accountId, member.email);
  expect((await signIn(member.email)).answer.headers.location).toContain('/sign-in?problem=');
});

test('[AU122] a session that is ended at the provider is ended here; what others say of sessions is not believed', async () => {
  const { app, signIn, sessionIn, carried } = await setting();
  const { cookie } = await carried('ola@example.no');
  const { answer } = await signIn('ola', cookie);
  expect((await sessionIn(answer)).person).not.toBeNull();
  const said = (token: string) =>
    app.inject({
      method: 'POST',
      url: '/api/oidc/oidc/logout',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ logout_token: token }).toString(),
    });
  const claims = {
    sub: 'ola',
    jti: 'once',
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  };
  const forger = await generateKeyPair('RS256');
  const forged = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'logout+jwt' })
    .setIssuer('http://elsewhere.example')
    .setAudience('handslag')
    .setIssuedAt()
    .sign(forger.privateKey);
  for (const token of [forged, 'nonsense', '']) expect((await said(token)).statusCode).toBe(400);
  expect((await sessionIn(answer)).person).not.toBeNull();
  const frame = await app.inject({ url: '/api/oidc/oidc/logout?iss=http://elsewhere.example&sid=x' });
  expect(frame.statusCode).toBe(200);
  expect(String(frame.headers['content-security-policy'])).toMatch(/frame-ancestors http:\/\/127\.0\.0\.1:/);
  expect((await sessionIn(answer)).person).not.toBeNull();
});

test('an answer is good once, and only in the browser that asked', async () => {
  const { app, signIn } = await setting();
  const { back, cookie } = await signIn('somebody');
  expect((await app.inject(back)).headers.location).toContain('/sign-in?problem=link/invalid');
  expect((await app.inject({ url: back, headers: { cookie } })).headers.location).toContain(
    '/sign-in?problem=',
  );
  const forged = back.replace(/state=[^&]+/, 'state=forged');
  expect((await app.inject({ url: forged, headers: { cookie } })).headers.location).toContain(
    '/sign-in?problem=',
  );
});
