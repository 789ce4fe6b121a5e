import { setTimeout as later } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { goTo, mainPages } from './browser/pages.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let kari: Person;
/** What the browser complained of: errors that nobody caught, and those that React recovered from. */
const complaints: string[] = [];

const LOADS = 50;
const TABS = 5;
const SLOWEST_MS = 250;

/** A page that is left takes what it waited for with it. */
const leftBehind = (): void => undefined;

const listen = (page: Page): void => {
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
};

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  kari = await newPerson(browser, node.url);
  listen(kari.page);
  await signIn(kari, 'kari@elvebyen.example');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

const titles = {
  nb: ['Å gjøre', 'Oversikt', 'Saker', 'Løfter', 'Beslutninger', 'Historie', 'Løfter i tall', 'Velkommen'],
  nn: ['Å gjere', 'Oversikt', 'Saker', 'Løfte', 'Avgjerder', 'Historie', 'Løfte i tal', 'Velkommen'],
  sv: ['Att göra', 'Översikt', 'Ärenden', 'Löften', 'Beslut', 'Historik', 'Löften i siffror', 'Välkommen'],
  en: ['To do', 'Overview', 'Cases', 'Promises', 'Decisions', 'History', 'Promises in figures', 'Welcome'],
} as const;

describe('the language of the screen', () => {
  it.each(['nn', 'sv', 'en', 'nb'] as const)('changes to %s at once, on every page', async (language) => {
    await goTo(kari.page, '/desk');
    await kari.page.locator('header select').selectOption(language);
    await expect.poll(() => kari.page.locator('html').getAttribute('lang')).toBe(language);
    const menu = kari.page.getByRole('navigation').first();
    for (const title of titles[language])
      await menu.getByRole('link', { name: title, exact: true }).first().waitFor();
    for (const path of mainPages) {
      await goTo(kari.page, path);
      expect(await kari.page.locator('html').getAttribute('lang')).toBe(language);
      // A place that nothing filled would stand in braces.
      expect(await kari.page.locator('main').innerText()).not.toMatch(/\{\w+\}/);
    }
    expect(complaints).toEqual([]);
  });

  it('comes fifty times over a slow line to the history without an error of React', async () => {
    // A browser of its own each: all tabs of one share six connections.
    const people = await Promise.all(Array.from({ length: TABS }, () => newPerson(browser, node.url)));
    await Promise.all(
      people.map(async (person, nth) => {
        const { page: tab } = person;
        await signIn(person, 'kari@elvebyen.example');
        listen(tab);
        let load = nth;
        let asked = 0;
        // Every request waits a time of its own, so that texts, page and data come in every order. The browser's own
        // slow line is not used: now and then it never lets go of a request that was under way when the line changed.
        await tab.route('**/*', async (route) => {
          asked += 1;
          await later(((load * 37 + asked * 53) % 11) * SLOWEST_MS * 0.1);
          await route.continue().catch(leftBehind);
        });
        for (; load < LOADS; load += TABS) await goTo(tab, '/history');
        await tab.context().close();
      }),
    );
    expect(complaints).toEqual([]);
  });
});
