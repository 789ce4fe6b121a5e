import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let eivind: Person;

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  eivind = await newPerson(browser, node.url);
  await signIn(eivind, 'eivind@evaluering.example');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

describe('an evaluator, asking whether promises were kept', () => {
  it('reads the ledger: verdicts counted, shares with their intervals', async () => {
    await eivind.visit('Løfter i tall');
    await eivind.sees('Bekreftet gjort i tide');
    await eivind.sees(/95\u{a0}%/u);
    await eivind.sees(/5 av 11/);
  });

  it('sees structure only: what people wrote stays sealed', async () => {
    const text = await eivind.page.getByRole('main').innerText();
    expect(text).not.toContain('Avklare om familien får bostøtte');
    expect(text).toMatch(/Nav Elvebyen/);
  });

  it('goes down to the events behind a verdict', async () => {
    await eivind.page
      .getByRole('button', { name: /^Grunnlag for/ })
      .first()
      .click();
    await eivind.page.getByRole('dialog').waitFor();
    await eivind.sees('Plass i loggen');
    await eivind.sees('Registrert');
    await eivind.check();
    await eivind.page.keyboard.press('Escape');
  });

  it('asks how it stood at an earlier date', async () => {
    const url = new URL(eivind.page.url());
    url.searchParams.set('at', new Date(Date.now() - 140 * 86_400_000).toISOString());
    await eivind.page.goto(url.toString());
    await eivind.sees('Hvordan løftene står');
    const early = await eivind.page.getByRole('main').innerText();
    expect(early).not.toMatch(/5 av 11/);
    await eivind.check();
  });

  it('reads the charter and the commitments', async () => {
    await eivind.visit('Samarbeidsgrunnlag');
    await eivind.sees(/Den som tar over, sier med egne ord/);
    await eivind.visit('Løfter');
    await eivind.sees('Nav Elvebyen');
  });
});
