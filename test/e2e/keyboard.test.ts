import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { goTo, mainPages, pathOfCase } from './browser/pages.ts';
import { newPerson, type Person } from './browser/person.ts';
import { focusable, focused, walkByKeyboard } from './browser/probes.ts';
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

const names = (stops: readonly { what: string }[]): string[] => stops.map(({ what }) => what);

describe('by keyboard alone', () => {
  it('every page can be walked through: nothing is passed by, nothing holds, and the focus always shows', async () => {
    await atEachPage(async (path) => {
      const can = await focusable(kari.page);
      const stops = await walkByKeyboard(kari.page);
      const been = new Set(stops.map(({ at }) => at));
      expect(names(can.filter(({ at }) => !been.has(at))), `passed by on ${path}`).toEqual([]);
      expect(names(stops.filter(({ marked }) => !marked)), `no mark on ${path}`).toEqual([]);
      expect(names(stops.filter(({ seen }) => !seen)), `out of sight on ${path}`).toEqual([]);
    });
  });

  it('the first stop leads past the menu to the content', async () => {
    await goTo(kari.page, '/desk');
    await kari.page.keyboard.press('Tab');
    await kari.page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(kari.page)).id).toBe('content');
  });

  it('a menu opens, closes with Escape, and gives the focus back', async () => {
    await goTo(kari.page, pages.at(-1) ?? '');
    await kari.page.getByRole('button', { name: 'Registrer', exact: true }).focus();
    await kari.page.keyboard.press('Enter');
    const choice = kari.page.getByRole('button', { name: 'Skriv et notat', exact: true });
    await choice.waitFor();
    await kari.page.keyboard.press('Escape');
    await choice.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await focused(kari.page)).name).toBe('Registrer');
  });

  it('a dialog takes the focus, keeps it, and gives it back; the menu that opened it is closed', async () => {
    await kari.press('Registrer');
    await kari.open('Skriv et notat');
    expect(await kari.page.locator('[popover]:popover-open').count()).toBe(0);
    for (let presses = 0; presses < 20; presses += 1) {
      await kari.page.keyboard.press('Tab');
      const { inDialog, role } = await focused(kari.page);
      // Between the last stop and the first, the browser itself has the focus.
      expect(inDialog || role === 'body').toBe(true);
    }
    await kari.page.keyboard.press('Escape');
    await kari.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(async () => (await focused(kari.page)).name).toBe('Registrer');
  });
});
