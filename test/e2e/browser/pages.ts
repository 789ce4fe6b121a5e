import type { Page } from 'playwright-core';

/** The pages that people work in, as they stand in the menu. */
export const mainPages = [
  '/desk',
  '',
  '/cases',
  '/commitments',
  '/decisions',
  '/history',
  '/ledger',
  '/welcome',
  '/assessment',
  '/learning',
  '/charter',
  '/people',
  '/settings',
  '/search?q=skole',
] as const;

/** Goes to a page of the partnership that somebody is signed in to, and waits until it stands. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  const base = /^.*\/p\/[^/]+/.exec(page.url())?.[0];
  if (base === undefined) throw new Error(`not in a partnership: ${page.url()}`);
  await page.goto(`${base}${path}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
};

/** The address of a case within its partnership, found by its title. */
export const pathOfCase = async (page: Page, title: string): Promise<string> => {
  await goTo(page, '/cases');
  const href = await page.getByRole('link', { name: title }).first().getAttribute('href');
  return (href ?? '').replace(/^\/p\/[^/]+/, '');
};
