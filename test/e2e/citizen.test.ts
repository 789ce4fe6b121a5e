import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { newPerson, type Person } from './browser/person.ts';
import { runsOver } from './browser/probes.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let amina: Person;

/** Words of the agencies, that nobody outside them uses. */
const theirWords =
  /forank|förank|operativ|attest|mandat|aktør|aktör|dimensjon|\blogg\b|egenvurd|självskatt|tjenesteforløp/i;

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  amina = await newPerson(browser, node.url);
  await amina.page.setViewportSize({ width: 375, height: 667 });
  await signIn(amina, 'amina@familien.example');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

const content = (): Promise<string> => amina.page.getByRole('main').innerText();

describe('the citizen’s minute, on a phone', () => {
  it('begins at the own case: who helps now, who is asked, what was promised, by whom and by when', async () => {
    await amina.page.waitForURL(/\/my-case$/);
    await amina.sees('Fjordhelse, BUP Elvebyen har ansvaret nå.');
    await amina.sees('Aisha Rahman');
    await amina.sees('Svare på klagen om supplerende stønad');
    await amina.sees(/^Nav Elvebyen · innen 9\. desember/);
    const helper = await amina.page.getByText('har ansvaret nå').boundingBox();
    expect(helper?.y).toBeLessThan(667);
    expect(await content()).not.toMatch(theirWords);
    expect(await runsOver(amina.page)).toEqual([]);
    expect(Number(await amina.page.evaluate('document.documentElement.scrollHeight'))).toBeLessThanOrEqual(
      2000,
    );
    await amina.check();
  });

  it('says that it happened', async () => {
    await amina.sees('Solvang skole sier at dette er gjort:');
    await amina.open(/^Bekreft at det er gjort/);
    await amina.finish(/^Bekreft at det er gjort/);
    await amina.sees('Gjort: 6');
    await expect.poll(() => amina.page.getByText('Stemmer det?').count()).toBe(0);
  });

  it('says what matters, in own words, kept apart as own', async () => {
    await amina.open(/^Registrer et behov/);
    await amina.write('Med egne ord', 'Jeg vil at Elias skal få sove.');
    await amina.finish('Lagre');
    await amina.sees('Jeg vil at Elias skal få sove.');
    await amina.check();
  });

  it('leads to who has read, and to what was agreed to', async () => {
    await amina.press('Se hvem som har lest');
    await amina.page
      .getByRole('heading', { name: /^Hvem har lest/ })
      .first()
      .waitFor();
    await amina.page.goBack();
    await amina.press('Se hva du har samtykket til, eller trekk det tilbake');
    await amina.page
      .getByRole('heading', { name: /^Samtykke/ })
      .first()
      .waitFor();
    expect(new URL(amina.page.url()).hash).toBe('#consents');
    await amina.page.goBack();
  });

  it('reads the same in Swedish', async () => {
    await amina.page.locator('header select').selectOption('sv');
    await amina.sees('Mitt ärende');
    await amina.sees('Fjordhelse, BUP Elvebyen har ansvaret nu.');
    expect(await content()).not.toMatch(theirWords);
    await amina.check();
  });
});
