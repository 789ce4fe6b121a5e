import { TOTP, Secret } from 'otpauth';
import { expect, test } from 'vitest';
import { firstAccount } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { type Browser, PASSWORD, type Service } from './fixtures/service.ts';

const STEP_MS = 30_000;
const MINUTE_MS = 60_000;

/** A service whose clock is moved by hand. */
async function atATime(environment: Record<string, string> = {}) {
  let now = Date.parse('2026-11-02T09:00:00Z');
  const service = await openService({ clock: () => now, environment });
  return {
    service,
    later: (milliseconds: number) => {
      now += milliseconds;
    },
    codeOf: (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now }),
  };
}

const signIn = (service: Service, email: string, code?: string, page: Browser = service.browser()) =>
  page.send('signIn', { body: { email, password: PASSWORD, ...(code === undefined ? {} : { code }) } });

/** Whose account has an app from now on. */
async function withApp() {
  const time = await atATime();
  const kari = await firstAccount(time.service);
  const { secret, uri } = await kari.call('beginTotp', {});
  expect(uri).toContain('otpauth://totp/Handslag');
  expect((await kari.problem('confirmTotp', { body: { code: '000000' } })).code).toBe('second-factor/wrong');
  const { recovery } = await kari.call('confirmTotp', { body: { code: time.codeOf(secret) } });
  return { ...time, kari, secret, recovery };
}

test('an app is asked for once it has given a code; each code lets in once', async () => {
  const { service, kari, secret, codeOf, later } = await withApp();
  const code = codeOf(secret);
  expect((await signIn(service, kari.email)).json()).toMatchObject({ code: 'session/second-factor' });
  // The code that confirmed the app is used up.
  expect((await signIn(service, kari.email, code)).statusCode).not.toBe(200);
  later(STEP_MS);
  const next = codeOf(secret);
  expect((await signIn(service, kari.email, next)).statusCode).toBe(200);
  expect((await signIn(service, kari.email, next)).json()).toMatchObject({ code: 'session/second-factor' });
  later(10 * STEP_MS);
  expect((await signIn(service, kari.email, next)).statusCode).not.toBe(200);
});

test('a code for recovery lets in once, and the account says that it was used', async () => {
  const { service, kari, recovery } = await withApp();
  const [code = '', other = ''] = recovery;
  expect(recovery).toHaveLength(10);
  const page = service.browser();
  expect((await signIn(service, kari.email, code.toUpperCase().replaceAll('-', ' '), page)).statusCode).toBe(
    200,
  );
  const { recoveryLeft, trail } = await page.call('getAccount', {});
  expect(recoveryLeft).toBe(9);
  expect(trail.map(({ what }) => what)).toContain('recovery-used');
  expect((await signIn(service, kari.email, code)).statusCode).not.toBe(200);
  expect((await signIn(service, kari.email, other)).statusCode).toBe(200);
});

test('an app is taken away only by whoever has just shown who they are, and its codes for recovery go with it', async () => {
  const { service, kari, later } = await withApp();
  later(11 * MINUTE_MS);
  expect((await kari.problem('removeTotp', {})).code).toBe('session/confirm');
  expect((await kari.problem('confirmOneself', { body: { password: 'not the password at all' } })).code).toBe(
    'session/wrong-credentials',
  );
  await kari.call('confirmOneself', { body: { password: PASSWORD } });
  const { totp, recoveryLeft } = await kari.call('removeTotp', {});
  expect({ totp, recoveryLeft }).toEqual({ totp: false, recoveryLeft: 0 });
  expect((await signIn(service, kari.email)).statusCode).toBe(200);
});

test('where coordinators are asked for a second factor, a password alone opens nothing to them', async () => {
  const { service, codeOf, later } = await atATime({ HANDSLAG_SECOND_FACTOR: 'coordinators' });
  const kari = await firstAccount(service);
  const { partnershipId } = await kari.call('foundPartnership', {
    body: {
      name: 'Trygg oppvekst',
      purpose: 'Families meet one service.',
      need: 'Families tell their story again and again.',
      timeZone: 'Europe/Oslo',
      language: 'nb',
      actor: { name: 'Elvebyen kommune', kind: 'municipality', function: 'Coordinator' },
    },
  });
  const params = { partnershipId };
  expect((await kari.problem('getDirectory', { params })).code).toBe('session/second-factor-required');
  const { secret } = await kari.call('beginTotp', {});
  await kari.call('confirmTotp', { body: { code: codeOf(secret) } });
  expect((await kari.problem('getDirectory', { params })).code).toBe('session/second-factor-required');
  later(STEP_MS);
  expect((await signIn(service, kari.email, codeOf(secret), kari)).statusCode).toBe(200);
  expect((await kari.send('getDirectory', { params })).statusCode).toBe(200);
});
