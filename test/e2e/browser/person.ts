import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './accessible.ts';

/** One user at one browser of their own: what they see, press and write, by the names that stand on the screen. */
export interface Person {
  page: Page;
  /** Goes to a page by the link in the menu, and checks it. */
  visit(name: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  /** Presses what opens a dialog, and waits until it is there. */
  open(name: string | RegExp): Promise<void>;
  /** Presses what ends a dialog, and waits until it is gone. */
  finish(name: string | RegExp): Promise<void>;
  write(label: string | RegExp, text: string): Promise<void>;
  choose(label: string | RegExp, option: string): Promise<void>;
  tick(label: string | RegExp): Promise<void>;
  /** Waits until a text stands on the screen. */
  sees(text: string | RegExp): Promise<void>;
  /** Checks the page as it stands now for violations of WCAG. */
  check(): Promise<void>;
  leave(): Promise<void>;
}

const PATIENCE_MS = 60_000;

// What is in front counts: a dialog where one is open, else the page.
const front = async (page: Page): Promise<Page | Locator> => {
  const dialog = page.getByRole('dialog').last();
  return (await dialog.isVisible().catch(() => false)) ? dialog : page;
};

export const newPerson = async (browser: Browser, url: string): Promise<Person> => {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const check = async () => {
    // Behind a dialog the page's own heading is hidden from everybody, so it is looked for in the document.
    const heading = page.locator('main h1').first();
    await heading.waitFor();
    await page.waitForLoadState('networkidle');
    await heading.waitFor();
    await expectAccessible(page);
  };
  const press = async (name: string | RegExp) => {
    const scope = await front(page);
    const exact = typeof name === 'string' ? { name, exact: true } : { name };
    const button = scope.getByRole('button', exact);
    const another = scope.getByRole('link', exact).or(scope.getByRole('menuitem', exact));
    await button.or(another).first().waitFor();
    await ((await button.count()) > 0 ? button : another).first().click();
  };
  return {
    page,
    check,
    async visit(name) {
      const link = page.getByRole('navigation').getByRole('link', { name, exact: true }).first();
      const isThere = (await link.getAttribute('aria-current')) !== null;
      const before = await page.title();
      await link.click();
      // The page before stands until the next one is ready, which then names itself.
      if (!isThere) await expect.poll(() => page.title(), { timeout: PATIENCE_MS }).not.toBe(before);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check();
    },
    press,
    async open(name) {
      await press(name);
      await page.getByRole('dialog').last().waitFor();
    },
    async finish(name) {
      const dialog = page.getByRole('dialog').last();
      await press(name);
      await dialog.waitFor({ state: 'hidden' });
    },
    write: async (label, text) => (await front(page)).getByLabel(label).first().fill(text),
    async choose(label, option) {
      await (await front(page)).getByLabel(label).first().selectOption({ label: option });
    },
    tick: async (label) => (await front(page)).getByLabel(label).first().check(),
    sees: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    leave: () => context.close(),
  };
};
