import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { serve, temporary } from './support/server.ts';
import { answered, found, setUp, someone, twoSteps } from './support/visitor.ts';

it('the logs hold no password, token, cookie, address or personal text, whatever went wrong', async () => {
  const words = 'What Amina told nobody else';
  const server = await serve(temporary(), { environment: { LOG_LEVEL: 'trace' } });
  const kari = await setUp(server);
  const { base, casePath, partnership, caseId } = await found(kari, words);
  await answered(kari.post(`${casePath}/commands`, twoSteps(words)), z.unknown());
  const { secret } = await answered(
    kari.post(`${base}/tokens`, { name: 'Report', role: 'evaluator' }),
    z.object({ secret: z.string() }),
  );
  const invited = { name: 'Olga Hemmelig', email: 'olga@secret.example', language: 'nb', role: 'member' };
  const { link } = await answered(kari.post(`${base}/members`, invited), z.object({ link: z.string() }));
  const token = link.split('#')[1] ?? '';
  const bare = (path: string, headers: Record<string, string>, body?: string) =>
    fetch(`${server.url}${path}`, {
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
  const json = { 'content-type': 'application/json' };
  const wrong = 'a wrong but telling password';
  const signedIn = await bare(
    '/api/session',
    json,
    JSON.stringify({ email: someone.email, password: someone.password }),
  );
  const pairs = signedIn.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  const cookie = pairs.join('; ');

  await bare('/api/session', json, JSON.stringify({ email: someone.email, password: wrong }));
  await bare('/api/session', json, `{"password": "${wrong}", broken`);
  await bare('/api/session', json, JSON.stringify({ email: words, password: { of: wrong } }));
  await bare('/api/invitations/accept', json, JSON.stringify({ token, password: 'short' }));
  await bare(`${base}/ledger`, { authorization: `Bearer ${secret}` });
  await bare(`/api/nothing?token=${secret}&words=${encodeURIComponent(words)}`, { cookie });
  await bare(`/invitation?token=${token}`, { accept: 'text/html' });
  await bare(`${base}/cases?q=${encodeURIComponent(words)}&limit=none`, { cookie });
  await bare(
    `${casePath}/commands`,
    { ...json, cookie, 'idempotency-key': randomUUID() },
    JSON.stringify({ commands: [{ type: words, text: words }] }),
  );
  await bare(
    `${casePath}/commands`,
    { ...json, cookie, 'idempotency-key': randomUUID(), 'content-encoding': 'gzip' },
    words,
  );
  await bare(
    '/api/session',
    { ...json, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', cookie },
    JSON.stringify({ password: wrong }),
  );
  expect(await server.stop()).toBe(0);

  const logged = server.printed();
  expect(logged).toContain('"msg":"answered"');
  const planted = {
    words,
    wrong,
    token,
    secret,
    password: someone.password,
    email: someone.email,
    name: someone.name,
    invited: invited.name,
    address: invited.email,
    partnership,
    caseId,
  };
  const cookies = pairs.map((pair) => pair.split('='));
  expect(cookies.map(([name]) => name)).toContain('handslag');
  const texts = [
    ...Object.entries(planted),
    ...cookies.map(([name = '', value = '']) => [name, value] as const),
  ];
  expect(texts.filter(([, text]) => text.length < 8)).toEqual([]);
  expect(texts.filter(([, text]) => logged.includes(text)).map(([what]) => what)).toEqual([]);
});
