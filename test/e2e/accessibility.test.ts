import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { goTo, mainPages, pathOfCase } from './browser/pages.ts';
import { newPerson, type Person } from './browser/person.ts';
import { cutTexts, focused, movements, restyle, runsOver, wrongFields } from './browser/probes.ts';
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

const atEachPage = async (probe: (path: string) => Promise<void>): Promise<void> => {
  for (const path of pages) {
    await goTo(kari.page, path);
    await probe(path);
  }
};

describe('seen otherwise', () => {
  it('nothing needs to be scrolled sideways in a window of 320 × 256', async () => {
    await kari.page.setViewportSize({ width: 320, height: 256 });
    await atEachPage(async (path) => expect(await runsOver(kari.page), `on ${path}`).toEqual([]));
    await kari.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('wider spacing of text cuts nothing off', async () => {
    await atEachPage(async (path) => {
      await restyle(
        kari.page,
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      expect(await cutTexts(kari.page), `on ${path}`).toEqual([]);
      expect(await runsOver(kari.page), `on ${path}`).toEqual([]);
    });
  });

  it('text of twice the size cuts nothing off', async () => {
    await atEachPage(async (path) => {
      await restyle(kari.page, 'html { font-size: 200% !important }');
      expect(await cutTexts(kari.page), `on ${path}`).toEqual([]);
      expect(await runsOver(kari.page), `on ${path}`).toEqual([]);
    });
  });

  it('the dark pages hold too', async () => {
    await kari.page.emulateMedia({ colorScheme: 'dark' });
    await atEachPage(() => kari.check());
    await kari.page.emulateMedia({ colorScheme: 'light' });
  });

  it('the narrow pages hold too, with the menu open', async () => {
    await kari.page.setViewportSize({ width: 390, height: 844 });
    await atEachPage(() => kari.check());
    await kari.press('Meny');
    await kari.check();
    await kari.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('nothing moves for who has asked for calm', async () => {
    await atEachPage(async (path) => expect(await movements(kari.page), `on ${path}`).toBe(0));
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
