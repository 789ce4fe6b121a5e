import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let solveig: Person;

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  solveig = await newPerson(browser, node.url);
  await signIn(solveig, 'solveig@nav.example');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

describe('a new member, getting on board', () => {
  it('reads the partnership’s story in sentences, led by three questions', async () => {
    await solveig.visit('Historie');
    await solveig.sees('Hva var tanken fra starten?');
    await solveig.sees(/Kari Nygård startet samarbeidet/);
    await solveig.sees(/skal slippe å fortelle historien sin på nytt/);
  });

  it('replays it, with the state at that moment beside it', async () => {
    await solveig.page.getByText('Spill av', { exact: true }).click();
    const slider = solveig.page.getByRole('slider');
    await slider.waitFor();
    await solveig.sees('Slik sto det');
    const state = () => solveig.page.getByRole('main').innerText();
    const early = await state();
    expect(early).toMatch(/skal slippe å fortelle historien sin/);
    await slider.focus();
    await solveig.page.keyboard.press('End');
    await solveig.sees(
      'Familier som trenger hjelp fra flere av oss, leder sitt eget lag. Vi holder det vi lover.',
    );
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/november 2026|\d{4}/);
    await solveig.check();
  });

  it('sees the case that her actor takes part in, and what waits for her', async () => {
    await solveig.visit('Saker');
    await solveig.press('Amina og Elias');
    // The list names the same actors: what is checked is the page of the case, not what stands before it.
    await solveig.page.getByRole('heading', { level: 1, name: 'Amina og Elias' }).waitFor();
    await solveig.sees('Fjordhelse, BUP Elvebyen');
    await solveig.check();
    await solveig.visit('Å gjøre');
    await solveig.sees('Svare på klagen om supplerende stønad');
  });

  it('does not see the case of a family that met others', async () => {
    await solveig.visit('Saker');
    expect(await solveig.page.getByText('En familie på gjennomreise').count()).toBe(0);
  });
});
