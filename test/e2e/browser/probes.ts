import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const script = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

const ask = async <S extends z.ZodType>(page: Page, question: string, answer: S): Promise<z.output<S>> =>
  answer.parse(await page.evaluate(`{ ${script} } probes.${question}()`));

/** A place where the keyboard stops: whether it shows that it has the focus, and whether anything of it is in sight. */
const Stop = z.object({ at: z.number(), what: z.string(), marked: z.boolean(), seen: z.boolean() });
type Stop = z.output<typeof Stop>;

/** How many presses of Tab a page may take before it counts as a trap. */
const MOST_STOPS = 700;

/** Presses Tab from the top of the page until the focus has been everywhere; throws where it never comes to an end. */
export const walkByKeyboard = async (page: Page): Promise<Stop[]> => {
  const stops: Stop[] = [];
  const been = new Set<number>();
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await ask(page, 'stop', Stop.nullable());
    if (stop === null || been.has(stop.at)) return stops;
    been.add(stop.at);
    stops.push(stop);
  }
  throw new Error(`the keyboard does not get through ${page.url()}`);
};

/** What takes the focus by Tab; one of each group of radio buttons. */
export const focusable = (page: Page) =>
  ask(page, 'focusable', z.array(z.object({ at: z.number(), what: z.string() })));

/** Texts that are cut off: boxes that hide what runs over their edge. */
export const cutTexts = (page: Page) => ask(page, 'cut', z.array(z.string()));

/** What makes the page wider than the window; nothing where it is not. */
export const runsOver = (page: Page) => ask(page, 'over', z.array(z.string()));

/** What each field that is marked as wrong says of it. */
export const wrongFields = (page: Page) => ask(page, 'wrong', z.array(z.string()));

/** How many animations run now that take longer than a blink. */
export const movements = (page: Page) => ask(page, 'moving', z.number());

const Focused = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  invalid: z.boolean(),
  inSummary: z.boolean(),
  inDialog: z.boolean(),
});

/** What has the focus now. */
export const focused = (page: Page) => ask(page, 'focused', Focused);

/** Lays a reader's own style over the page, in the one way that the content security policy leaves to a script. */
export const restyle = async (page: Page, css: string): Promise<void> => {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }`);
};

/** Takes the reader's own styles away again. */
export const unstyle = async (page: Page): Promise<void> => {
  await page.evaluate('document.adoptedStyleSheets = []');
};
