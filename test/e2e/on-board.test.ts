import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let solveig: Person;
let kari: Person;

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  [solveig, kari] = await Promise.all([newPerson(browser, node.url), newPerson(browser, node.url)]);
  await signIn(solveig, 'solveig@nav.example');
  await signIn(kari, 'kari@elvebyen.example');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

const go = (person: Person, step: string): Promise<void> =>
  person.page.getByRole('navigation', { name: 'Steg' }).getByRole('link', { name: step }).click();

describe('a newcomer’s questions, each answered from Welcome in at most three steps', () => {
  it('what does my actor owe, and who promised us what?', async () => {
    await solveig.visit('Velkommen');
    await solveig.sees('Vi har lovet');
    await solveig.sees('Svare på klagen om supplerende stønad');
  });

  it('who leads, and whom do I follow?', async () => {
    await go(solveig, 'Hvem er hvem');
    await solveig.sees(/^Samarbeidskoordinator/);
    await solveig.sees('Kari Nygård');
    await solveig.sees('De som var her før deg');
    await solveig.check();
  });

  it('what is the purpose, and why did it change?', async () => {
    await go(solveig, 'Hensikten');
    await solveig.sees(/leder sitt eget lag/);
    await solveig.sees(/slippe å fortelle historien sin på nytt/);
    await solveig.sees(/^Hvorfor/);
    await solveig.check();
  });

  it('why is this rule there?', async () => {
    await go(solveig, 'Reglene');
    await solveig.sees(/^Bygger på lærdommen/);
    await solveig.check();
  });

  it('what was known when this was decided?', async () => {
    await go(solveig, 'Beslutningene');
    await solveig.press('Hva visste vi da?');
    await solveig.sees(/^Du ser det slik det var/);
  });

  it('what changed last month?', async () => {
    await solveig.visit('Velkommen');
    await go(solveig, 'Det som kommer nå');
    await solveig.press('Det som har endret seg den siste måneden');
    await solveig.page.getByLabel(/^Fra/).first().waitFor();
    expect(new URL(solveig.page.url()).searchParams.get('view')).toBe('changes');
  });
});

describe('getting on board', () => {
  it('ticks off a step, goes on to the next, and the coordinator sees it', async () => {
    await solveig.visit('Velkommen');
    await solveig.press('Kryss av som lest, og gå videre');
    await solveig.page.getByRole('heading', { name: 'Hvem er hvem', level: 2 }).waitFor();
    await solveig.sees('Lest: 1 av 8');
    await kari.visit('Velkommen');
    const row = kari.page.getByRole('row').filter({ hasText: 'Solveig Haugen' });
    await expect.poll(() => row.getByTitle('Lest').or(row.getByLabel('Lest')).count()).toBe(1);
    await kari.check();
  });

  it('a question at an entry finds its answer there', async () => {
    await go(solveig, 'Hensikten');
    await solveig.open(/^Spør om en oppføring/);
    await solveig.write('Hva lurer du på?', 'Hva mener dere med eget lag?');
    await solveig.finish('Spør om en oppføring');
    await solveig.sees('Venter på svar');
    await kari.page.reload();
    await kari.open(/^Svar på et spørsmål/);
    await kari.write('Svaret', 'Familien bestemmer hvem som er med.');
    await kari.finish('Svar på et spørsmål');
    await solveig.sees(/Familien bestemmer hvem som er med/);
    await solveig.check();
  });

  it('all that is new is marked as read with one press', async () => {
    await solveig.visit('Å gjøre');
    await solveig.press('Marker alt som lest');
    await expect.poll(() => solveig.page.getByText(/siden du sist leste historien/).count()).toBe(0);
  });
});
