import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import { freePort } from './browser/free-port.ts';
import type { RunningNode } from './browser/node.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let kari: Person;

beforeAll(async () => {
  const port = await freePort();
  // Passkeys belong to a name, and are refused to an address in numbers.
  const origin = `http://localhost:${port}`;
  [node, browser] = await Promise.all([
    startSample({ PORT: String(port), HANDSLAG_ORIGIN: origin }),
    openBrowser(),
  ]);
  kari = await newPerson(browser, origin);
  const device = await kari.page.context().newCDPSession(kari.page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(kari, 'kari@elvebyen.example');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

it('a passkey is added in the account, with codes for recovery, and signs in without a password', async () => {
  await kari.page.goto('/account');
  await kari.open('Legg til passnøkkel');
  await kari.write('Hva skal passnøkkelen hete?', 'Telefonen min');
  await kari.check();
  await kari.press('Legg til passnøkkel');
  await kari.sees(/^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/);
  await kari.check();
  await kari.page.reload();
  await kari.sees('Telefonen min');
  await kari.sees('En passnøkkel ble lagt til');

  await kari.page.context().clearCookies();
  await kari.page.goto('/sign-in');
  await kari.press('Logg inn med passnøkkel');
  await kari.page.waitForURL(/\/p\/.*\/desk/);
  await kari.check();
});

it('with a passkey the password alone lets nobody in', async () => {
  const thief = await newPerson(browser, new URL(kari.page.url()).origin);
  await thief.page.goto('/sign-in');
  await thief.write('E-post', 'kari@elvebyen.example');
  await thief.write('Passord', 'en liten by ved elva');
  await thief.press('Logg inn');
  await thief.page.getByLabel(/Kode/).first().waitFor();
  expect(new URL(thief.page.url()).pathname).toBe('/sign-in');
  await thief.check();
  await thief.leave();
});

it('a passkey that is removed signs nobody in', async () => {
  await kari.page.goto('/account');
  await kari.press('Fjern: Telefonen min');
  await kari.page.getByText('Telefonen min').waitFor({ state: 'detached' });
  await kari.page.context().clearCookies();
  await kari.page.goto('/sign-in');
  await kari.press('Logg inn med passnøkkel');
  await kari.sees(/Passnøkkelen ble ikke brukt|kjenner ikke|feil/);
  expect(new URL(kari.page.url()).pathname).toBe('/sign-in');
});
