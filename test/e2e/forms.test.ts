import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { goTo, pathOfCase } from './browser/pages.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let kari: Person;
let solveig: Person;
let theCase: string;

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  kari = await newPerson(browser, node.url);
  solveig = await newPerson(browser, node.url);
  await signIn(kari, 'kari@elvebyen.example');
  await signIn(solveig, 'solveig@nav.example');
  theCase = await pathOfCase(kari.page, 'Amina og Elias');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

const Reported = z.object({
  events: z.array(
    z.object({
      type: z.string(),
      data: z.object({ commitmentId: z.string().optional(), part: z.string().optional() }),
    }),
  ),
});
const dialog = ({ page }: Person) => page.getByRole('dialog');
// What one test leaves open stands in no other's way.
afterEach(async () => {
  for (const { page } of [kari, solveig]) {
    await page.context().setOffline(false);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});
const expectText = async (person: Person, label: string, text: string) =>
  expect.poll(() => dialog(person).getByLabel(label).first().inputValue()).toBe(text);
const isGone = (person: Person) => dialog(person).waitFor({ state: 'hidden' });
/** What the server answers the person, as text. */
const answered = async ({ page }: Person, path: string): Promise<string> => {
  const id = /\/p\/([^/]+)/.exec(page.url())?.[1];
  return (await page.request.get(`/api/partnerships/${id}${path}`)).text();
};

describe('what somebody has begun to write', () => {
  const said = 'Finne en fadder til mandagene';

  it('is there again after Escape', async () => {
    await goTo(kari.page, theCase);
    await kari.open('Løfte');
    await kari.write('Hva skal gjøres?', said);
    await kari.check();
    await kari.page.setViewportSize({ width: 375, height: 800 });
    await kari.check();
    await kari.page.setViewportSize({ width: 1280, height: 900 });
    await kari.page.keyboard.press('Escape');
    await isGone(kari);
    await kari.open('Løfte');
    await expectText(kari, 'Hva skal gjøres?', said);
    await kari.sees(/^Du begynte på dette/);
  });

  it('is there again after going back, and forward', async () => {
    await kari.open('Løfte');
    await kari.page.goBack();
    await isGone(kari);
    await kari.page.goForward();
    await expectText(kari, 'Hva skal gjøres?', said);
  });

  it('is there again after a reload, from a store that holds no word of it in the clear', async () => {
    await kari.open('Løfte');
    await kari.page.reload();
    await expectText(kari, 'Hva skal gjøres?', said);
    const kept = await kari.page.evaluate(
      `new Promise((resolve) => {
        const opening = indexedDB.open('handslag-drafts');
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => resolve({
            text: all.result.map((one) => one.sealed ? new TextDecoder().decode(one.sealed) + JSON.stringify(one) : '').join(''),
            drafts: all.result.filter((one) => one.sealed).length,
            taken: all.result.filter((one) => one instanceof CryptoKey && one.extractable).length,
          });
        };
      })`,
    );
    expect(kept).toMatchObject({ drafts: 1, taken: 0 });
    expect(JSON.stringify(kept)).not.toContain('fadder');
  });

  it('waits in the menu of what can be written, and goes when it is begun anew', async () => {
    await kari.press('Skriv 1 kladd');
    await kari.open(/^Lov noe, /);
    await expectText(kari, 'Hva skal gjøres?', said);
    await kari.press('Begynn på nytt');
    await expectText(kari, 'Hva skal gjøres?', '');
    await kari.page.keyboard.press('Escape');
    await kari.page.getByRole('button', { name: 'Skriv', exact: true }).waitFor();
  });

  it('stays while others record, and the next one keeps who, to whom and by when', async () => {
    await kari.open('Løfte');
    await kari.write('Hva skal gjøres?', 'Skrive en plan for ferien');
    await kari.choose('Hvem får løftet?', 'Solvang skole');
    await kari.write('Frist', 'om to uker');
    await kari.page.getByText(/^til og med .*, om 14 dager$/).waitFor();
    await goTo(solveig.page, theCase);
    await solveig.press('Registrer');
    await solveig.open('Skriv et notat');
    await solveig.write('Tekst', 'Ringt familien om ferien.');
    await solveig.finish('Lagre');
    await kari.page.getByText('Ringt familien om ferien.').first().waitFor({ state: 'attached' });
    await expectText(kari, 'Hva skal gjøres?', 'Skrive en plan for ferien');
    await kari.press('Lagre, og ett til');
    await expectText(kari, 'Hva skal gjøres?', '');
    expect(await dialog(kari).getByLabel('Hvem får løftet?').locator('option:checked').innerText()).toBe(
      'Solvang skole',
    );
    expect(await dialog(kari).getByLabel('Frist').first().inputValue()).toMatch(/^\d\d\.\d\d\.\d{4}$/);
    await kari.page.keyboard.press('Escape');
    await isGone(kari);
    await kari.sees('Skrive en plan for ferien');
  });

  it('is saved once when the line comes back', async () => {
    await kari.press('Registrer');
    await kari.open('Skriv et notat');
    await kari.write('Tekst', 'Skrevet mens nettet var borte.');
    await kari.page.context().setOffline(true);
    await kari.page.keyboard.press('Control+Enter');
    await kari.sees(/^Ingen forbindelse nå/);
    await kari.page.context().setOffline(false);
    await isGone(kari);
    const caseId = theCase.split('/').at(-1);
    const log = await answered(kari, `/cases/${caseId}/log`);
    expect(log.split('Skrevet mens nettet var borte.')).toHaveLength(2);
  });
});

describe('a save that is cut off', () => {
  it('is finished after a reload, and lands once', async () => {
    const text = 'Sendt to ganger, registrert én.';
    await goTo(kari.page, theCase);
    await kari.press('Registrer');
    await kari.open('Skriv et notat');
    await kari.write('Tekst', text);
    // The server gets it; the answer never comes.
    await kari.page.route('**/commands', async (route) => {
      // Where the test's own line breaks, too, the next attempt comes through.
      await route.fetch().catch(() => undefined);
      await route.abort();
    });
    await kari.page.keyboard.press('Control+Enter');
    await kari.sees(/^Ingen forbindelse nå/);
    await kari.page.reload();
    await kari.page.unroute('**/commands');
    await kari.sees(/^Lagringen ble avbrutt/);
    await expectText(kari, 'Tekst', text);
    await kari.check();
    await kari.page.keyboard.press('Control+Enter');
    await isGone(kari);
    const caseId = theCase.split('/').at(-1);
    expect((await answered(kari, `/cases/${caseId}/log`)).split(text)).toHaveLength(2);
  });
});

describe('a form of its own', () => {
  it('keeps the founding of a partnership over a reload, and waits in the menu of what can be written', async () => {
    const back = kari.page.url();
    await kari.page.goto('/found');
    await kari.write('Hva heter samarbeidet?', 'Trygg på skolen');
    await kari.page.waitForTimeout(200);
    await kari.page.reload();
    await expect
      .poll(() => kari.page.getByLabel('Hva heter samarbeidet?').inputValue())
      .toBe('Trygg på skolen');
    await kari.sees(/^Du begynte på dette/);
    await kari.page.goto(back);
    await kari.press(/^Skriv \d kladde?r?$/);
    await kari.press(/^Start et samarbeid, /);
    await kari.press('Begynn på nytt');
    expect(await kari.page.getByLabel('Hva heter samarbeidet?').inputValue()).toBe('');
    await kari.page.goto(back);
  });

  it('keeps an invitation over Escape, back and a reload, and waits in the menu of what can be written', async () => {
    await goTo(kari.page, '/people');
    await kari.open('Inviter en person');
    await kari.write('Navn', 'Ane Lund');
    await kari.page.keyboard.press('Escape');
    await isGone(kari);
    await kari.open('Inviter en person');
    await kari.sees(/^Du begynte på dette/);
    await expectText(kari, 'Navn', 'Ane Lund');
    await kari.check();
    await kari.page.reload();
    await expectText(kari, 'Navn', 'Ane Lund');
    await kari.page.goBack();
    await isGone(kari);
    await goTo(kari.page, '/desk');
    await kari.press(/^Skriv \d kladde?r?$/);
    await kari.open(/^Inviter en person, /);
    await expectText(kari, 'Navn', 'Ane Lund');
    await kari.press('Begynn på nytt');
    await expectText(kari, 'Navn', '');
    await kari.page.keyboard.press('Escape');
    await isGone(kari);
    await kari.press(/^Skriv( \d|$)/);
    expect(await kari.page.getByRole('button', { name: /^Inviter en person, / }).count()).toBe(0);
    await kari.page.keyboard.press('Escape');
  });
});

describe('a thing that changes while somebody writes of it', () => {
  it('says who changed what, and keeps the text', async () => {
    await goTo(kari.page, theCase);
    await kari.press('Mer om «Svare på klagen om supplerende stønad»');
    await kari.page
      .locator(':popover-open')
      .getByText(/^Meld at det er gjort/)
      .click();
    await kari.write('Merknad', 'Nav sa i møtet at svaret er sendt.');
    await goTo(solveig.page, theCase);
    await solveig.open('Meld hvordan det går: Svare på klagen om supplerende stønad');
    await solveig.tick('Kan bli forsinket');
    await solveig.finish('Meld hvordan det går');
    await kari.sees('Dette skjedde mens du skrev:');
    await expectText(kari, 'Merknad', 'Nav sa i møtet at svaret er sendt.');
    await kari.check();
    await kari.finish('Lagre som notat');
    await kari.page.getByText('Nav sa i møtet at svaret er sendt.').first().waitFor();
  });
});

describe('what another has said', () => {
  const what = 'Låne ut klubbrommet på torsdager';

  it('is recorded with how it was said, which is asked in sight; two clicks save it once and leave the case open', async () => {
    await goTo(kari.page, theCase);
    const page = kari.page.url();
    await kari.open('Løfte');
    await kari.write('Hva skal gjøres?', what);
    await kari.choose('Hvem lover?', 'Nav Elvebyen');
    await kari.choose('Hvem får løftet?', 'Elvebyen kommune');
    const how = dialog(kari).getByRole('group', { name: /^Hvordan sa de det/ });
    expect(await how.count()).toBe(0);
    await kari.tick(/^Jeg registrerer på vegne av/);
    await how.waitFor();
    expect(await how.innerText()).not.toContain('valgfritt');
    await kari.press('Lagre');
    await kari.page.getByRole('link', { name: /^Hvordan sa de det/ }).waitFor();
    await how.getByRole('radio').nth(1).check();
    await kari.check();
    await dialog(kari).getByRole('button', { name: 'Lagre', exact: true }).dblclick();
    await isGone(kari);
    await kari.page.getByRole('link', { name: what }).first().waitFor();
    expect(kari.page.url()).toBe(page);
    const log = await answered(kari, `/cases/${theCase.split('/').at(-1)}/log`);
    expect(log.split(what)).toHaveLength(2);
  });
});

describe('a promise of which a part is reported', () => {
  it('is finished from its own page', async () => {
    const what = 'Skrive en plan for ferien';
    await goTo(kari.page, theCase);
    const link = kari.page.getByRole('link', { name: what, exact: true }).first();
    const href = (await link.getAttribute('href')) ?? '';
    await goTo(kari.page, href.replace(/^.*\/p\/[^/]+/, ''));
    for (const part of ['Noe er gjort', 'Alt er gjort']) {
      await kari.open(/^Meld at det er gjort/);
      await kari.tick(part);
      await kari.finish('Meld at det er gjort');
    }
    const id = href.split('/').at(-1) ?? '';
    const log = async () => {
      const { events } = Reported.parse(
        JSON.parse(await answered(kari, `/cases/${theCase.split('/').at(-1)}/log`)),
      );
      return events.flatMap(({ type, data }) =>
        type === 'FulfilmentReported' && data.commitmentId === id ? [data.part] : [],
      );
    };
    await expect.poll(log).toEqual(['partial', 'whole']);
  });
});

describe('the menu of what can be written', () => {
  it('holds a form for what had none: a lesson lands', async () => {
    await kari.press(/^Skriv( \d|$)/);
    await kari.open('Registrer en lærdom');
    await kari.write('Hva lærte dere?', 'Spør familien først.');
    await kari.tick('Fra oss selv');
    await kari.check();
    await kari.finish('Lagre');
    await expect.poll(() => answered(kari, '/learning')).toContain('Spør familien først.');
  });

  it('says what is missing in the reader’s words, and names the field', async () => {
    await kari.press(/^Skriv( \d|$)/);
    await kari.open('Gi tilbakemelding');
    await kari.press('Lagre');
    await dialog(kari)
      .getByRole('link', { name: /^Tilbakemelding: Fyll ut dette feltet/ })
      .waitFor();
    await kari.check();
    await kari.press('Avbryt');
    await isGone(kari);
  });
});

describe('the field for a day', () => {
  it('takes a day as people write it, and shows a month from monday on', async () => {
    await kari.press(/^Skriv( \d|$)/);
    await kari.open('Åpne en egenvurdering');
    await kari.write('Siste dag for å svare', 'ut måneden');
    await kari.page.getByText(/^til og med .*, (i dag|i morgen|om \d+ dager)$/).waitFor();
    await kari.write('Siste dag for å svare', 'snart');
    await kari.sees(/^Dette er ingen dato vi forstår/);
    await kari.press(/^Åpne kalenderen/);
    const heads = dialog(kari).locator('thead th');
    await heads.first().waitFor();
    expect((await heads.allInnerTexts()).join(' ')).toMatch(/ma.*ti.*on.*to.*fr.*lø.*sø/i);
    await kari.check();
    await dialog(kari).locator('td button:not(:disabled)').last().click();
    expect(await dialog(kari).getByLabel('Siste dag for å svare').first().inputValue()).toMatch(
      /^\d\d\.\d\d\.\d{4}$/,
    );
    await kari.page.keyboard.press('Escape');
  });
});
