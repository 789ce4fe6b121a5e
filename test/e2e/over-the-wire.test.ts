import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

/** What a browser fetches before the page stands, in bytes of bodies as they came over the wire. */
const SCRIPT_BYTES = 200_000;
const BLOCKING_STYLE_BYTES = 40_000;

interface Fetched {
  url: string;
  type: string;
  bytes: number;
  encoding: string | undefined;
  cache: string | undefined;
}

let node: RunningNode;
let browser: Browser;
beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

/** Notes what comes over the wire from now on. */
async function listen(session: CDPSession): Promise<() => Fetched[]> {
  const fetched = new Map<string, Fetched>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    const heads = new Map(
      Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const [encoding, cache] = [heads.get('content-encoding'), heads.get('cache-control')];
    fetched.set(requestId, { url: response.url, type, bytes: 0, encoding, cache });
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.bytes += encodedDataLength;
  });
  return () => [...fetched.values()];
}

/** Opens a page in a browser that has never been here, signed in where cookies are given. */
async function firstLoad(url: string, signedIn?: Person): Promise<Fetched[]> {
  const state = await signedIn?.page.context().storageState();
  const context = await browser.newContext({ locale: 'nb-NO', ...(state ? { storageState: state } : {}) });
  const page = await context.newPage();
  const told = await listen(await context.newCDPSession(page));
  await page.goto(url);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return told();
}

const sum = (all: readonly Fetched[]) => all.reduce((bytes, one) => bytes + one.bytes, 0);

function expectLight(fetched: readonly Fetched[]): void {
  const scripts = fetched.filter(({ type }) => type === 'Script');
  const styles = fetched.filter(({ type }) => type === 'Stylesheet');
  const lasting = [...scripts, ...styles].filter(({ url }) => url.includes('/assets/'));
  expect(sum(scripts)).toBeGreaterThan(50_000);
  expect(sum(scripts)).toBeLessThanOrEqual(SCRIPT_BYTES);
  expect(sum(styles)).toBeLessThanOrEqual(BLOCKING_STYLE_BYTES);
  expect(lasting.filter(({ bytes, encoding }) => bytes > 2_000 && encoding === undefined)).toEqual([]);
  expect(new Set(lasting.map(({ cache }) => cache))).toEqual(
    new Set(['public, max-age=31536000, immutable']),
  );
}

it('sends the page to sign in within its weight', async () => {
  expectLight(await firstLoad(node.url));
});

it('sends the desk to somebody who is signed in within its weight, all that it asks for included', async () => {
  const person = await newPerson(browser, node.url);
  await signIn(person, 'solveig@nav.example');
  const fetched = await firstLoad(person.page.url(), person);
  expectLight(fetched);
  const answers = fetched.filter(({ url, type }) => type === 'Fetch' && url.includes('/api/'));
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter(({ bytes, encoding }) => bytes > 2_000 && encoding === undefined)).toEqual([]);
});
