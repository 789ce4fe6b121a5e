import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { expect, onTestFinished, test } from 'vitest';
import { aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/service.ts';

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
        redirect_uris: [`${ORIGIN}/api/oidc/callback`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
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
  const { app } = service;
  async function signIn(login: string) {
    const begun = await app.inject('/api/oidc');
    const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? '';
    const back = await signInAt(String(begun.headers.location), login);
    const answer = await app.inject({ url: back, headers: { cookie } });
    return { begun, cookie, back, answer };
  }
  return { ...service, ...partnership, signIn };
}

test('whoever was invited signs in at the provider, by the address that it has verified', async () => {
  const { app, member, signIn, browser } = await setting();
  expect((await browser().call('getSession', {})).providers).toEqual([
    { name: 'Fellespålogging', href: '/api/oidc' },
  ]);
  const { answer, begun } = await signIn(member.email);
  expect(String(begun.headers.location)).toContain('code_challenge_method=S256');
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/']);
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const session = await app.inject({ url: '/api/session', headers: { cookie } });
  expect(session.json()).toMatchObject({ person: { personId: member.personId } });
});

test('whoever was not invited stays outside', async () => {
  const { signIn } = await setting();
  expect((await signIn('somebody@example.no')).answer.headers.location).toContain('/sign-in?problem=');
});

test('an address that the provider has not verified proves nothing', async () => {
  const { signIn, member } = await setting(false);
  expect((await signIn(member.email)).answer.headers.location).toContain('/sign-in?problem=');
});

test('an answer is good once, and only in the browser that asked', async () => {
  const { app, signIn, member } = await setting();
  const { back, cookie } = await signIn(member.email);
  expect((await app.inject(back)).headers.location).toContain('/sign-in?problem=link/invalid');
  expect((await app.inject({ url: back, headers: { cookie } })).headers.location).toContain(
    '/sign-in?problem=',
  );
  const forged = back.replace(/state=[^&]+/, 'state=forged');
  expect((await app.inject({ url: forged, headers: { cookie } })).headers.location).toContain(
    '/sign-in?problem=',
  );
});
