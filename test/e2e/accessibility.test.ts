import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { goTo, mainPages, pathOfCase } from './browser/pages.ts';
import { newPerson, type Person } from './browser/person.ts';
import { cutTexts, focused, movements, restyle, runsOver, unstyle, wrongFields } from './browser/probes.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let kari: Person;
let pages: string[];

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  kari = await newPerson(browser, node.url);
  await signIn(kari, 'kari@elvebyen.example');
  pages = [...mainPages, await pathOfCase(kari.page, 'Amina og Elias')];
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

const WIDE = { width: 1280, height: 900 };
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const twice = 'html { font-size: 200% !important }';

const expectNothingLost = async (page: Page, how: string): Promise<void> => {
  const lost = { how, cut: await cutTexts(page), over: await runsOver(page) };
  expect(lost).toEqual({ how, cut: [], over: [] });
};

describe('seen otherwise', () => {
  // Each page is loaded once: what is tried on it one after the other leaves nothing behind.
  it.each([...mainPages.keys(), mainPages.length])(
    'page %i: narrow, spaced out, twice as large, dark and calm, nothing is lost',
    async (nth) => {
      const { page } = kari;
      await goTo(page, pages[nth] ?? '');
      expect(await movements(page)).toBe(0);
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await runsOver(page), 'in a window of 320 × 256').toEqual([]);
      await page.setViewportSize(WIDE);
      await restyle(page, spacing);
      await expectNothingLost(page, 'with wider spacing');
      await unstyle(page);
      await restyle(page, twice);
      await expectNothingLost(page, 'with text of twice the size');
      await unstyle(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await kari.check();
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 390, height: 844 });
      await kari.check();
      await page.setViewportSize(WIDE);
    },
  );

  it('the menu of a narrow page holds, too', async () => {
    await goTo(kari.page, '/desk');
    await kari.page.setViewportSize({ width: 390, height: 844 });
    await kari.press('Meny');
    await kari.check();
    await kari.page.setViewportSize(WIDE);
  });

  it('nothing moves for who has asked for calm, where a menu and a form open', async () => {
    await goTo(kari.page, pages.at(-1) ?? '');
    await kari.press('Registrer');
    expect(await movements(kari.page)).toBe(0);
    await kari.open('Skriv et notat');
    expect(await movements(kari.page)).toBe(0);
    await kari.press('Avbryt');
  });
});

describe('in every language', () => {
  it.each(['nn', 'sv', 'en', 'nb'])('%s: the page says which it is, and holds', async (language) => {
    await goTo(kari.page, '/desk');
    await kari.page.locator('header select').selectOption(language);
    await kari.page.locator(`html[lang=${language}]`).waitFor();
    for (const path of ['/desk', '/ledger', pages.at(-1) ?? '']) {
      await goTo(kari.page, path);
      expect(await kari.page.locator('html').getAttribute('lang')).toBe(language);
      await kari.check();
    }
  });
});

describe('when something is wrong, or done', () => {
  it('an empty form says so: the summary takes the focus, each field says what it lacks', async () => {
    await goTo(kari.page, '/cases');
    await kari.open('Åpne en sak');
    await kari.page.getByRole('dialog').locator('button[type=submit]').first().click();
    await expect.poll(async () => (await focused(kari.page)).inSummary).toBe(true);
    const wrong = await wrongFields(kari.page);
    expect(wrong.length).toBeGreaterThan(0);
    for (const said of wrong) expect(said).toMatch(/\S/);
    await kari.check();
    await kari.page.getByRole('dialog').getByRole('link').first().click();
    await expect.poll(async () => (await focused(kari.page)).invalid).toBe(true);
    await kari.press('Avbryt');
  });

  it('sign-in says what is wrong, and lets a password be filled in', async () => {
    const stranger = await newPerson(browser, node.url);
    await stranger.page.goto('/sign-in');
    const password = stranger.page.getByLabel('Passord').first();
    expect(await password.getAttribute('autocomplete')).toBe('current-password');
    await stranger.press('Logg inn');
    await expect.poll(async () => (await focused(stranger.page)).inSummary).toBe(true);
    expect(await wrongFields(stranger.page)).toHaveLength(2);
    await stranger.check();
    await stranger.write('E-post', 'kari@elvebyen.example');
    await password.fill('feil passord');
    await stranger.press('Logg inn');
    await expect.poll(async () => (await focused(stranger.page)).role).toBe('alert');
    await stranger.check();
    await stranger.leave();
  });

  it('an entry that has landed is said to who does not see it', async () => {
    await goTo(kari.page, pages.at(-1) ?? '');
    await kari.press('Registrer');
    await kari.open('Skriv et notat');
    await kari.write('Tekst', 'Ringt skolen om mandagene.');
    await kari.finish('Lagre');
    const said = kari.page.getByRole('status').filter({ hasText: 'Lagret' });
    await expect.poll(() => said.count()).toBe(1);
  });
});
