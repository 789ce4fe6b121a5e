import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let kari: Person;
let lise: Person;

const inPartnership = (page: Page): string => page.url().replace(/^(.*\/p\/[^/]+).*$/, '$1');

/** The figures of the ledger, as the API tells them. */
const figures = (page: Page): Promise<unknown> =>
  page.evaluate(
    async (url) => {
      const ledger: unknown = await (await fetch(url)).json();
      return typeof ledger === 'object' && ledger !== null && 'figures' in ledger
        ? ledger.figures
        : undefined;
    },
    `${inPartnership(page).replace('/p/', '/api/partnerships/')}/ledger`,
  );

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  [kari, lise] = await Promise.all([newPerson(browser, node.url), newPerson(browser, node.url)]);
  await signIn(kari, 'kari@elvebyen.example');
  await signIn(lise, 'lise@solvang.example');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

describe('a confidential case', () => {
  it('is not there for a coordinator without part in it, who may open it with a reason that those involved see', async () => {
    await lise.visit('Saker');
    await lise.open('Åpne en sak');
    await lise.write('Navn på saken', 'En stille samtale');
    await lise.write('Behovet', 'Noe som bare skolen vet om.');
    await lise.press('Lagre');
    await lise.page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    const address = lise.page.url();

    await kari.visit('Saker');
    expect(await kari.page.getByText('En stille samtale').count()).toBe(0);
    await kari.page.goto(address);
    await kari.sees('Siden finnes ikke');
    await kari.check();
    const nowhere = address.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    const shown = await kari.page.getByRole('main').innerText();
    await kari.page.goto(nowhere);
    await kari.sees('Siden finnes ikke');
    expect(await kari.page.getByRole('main').innerText()).toBe(shown);

    await kari.page.goto(address);
    await kari.open('Åpne saken og oppgi grunnen');
    await kari.write('Grunn', 'Bekymringsmelding som må vurderes i dag');
    await kari.check();
    await kari.finish('Åpne saken');
    await kari.page.getByRole('heading', { level: 1, name: 'En stille samtale' }).waitFor();
    await kari.check();

    await lise.page.reload();
    await lise.sees(/Bekymringsmelding som må vurderes i dag/);
    await kari.visit('Administrasjon');
    await kari.press('Hvem har lest');
    await kari.page.getByRole('cell', { name: 'En stille samtale' }).first().waitFor();
    await kari.page.getByRole('cell', { name: 'Kari Nygård' }).first().waitFor();
    await kari.check();
  });

  it('is opened to the partnership by who is responsible for it', async () => {
    await lise.press('Registrer');
    await lise.page.getByRole('button', { name: 'Endre hvem som kan se saken' }).click();
    await lise.tick('Alle i samarbeidet');
    await lise.write('Hvorfor?', 'Alle skal kunne lære av den');
    await lise.check();
    await lise.finish('Lagre');
    await lise.sees('Alle i samarbeidet');
  });
});

describe('a case', () => {
  it('lets one decision take another’s place, and an actor leave', async () => {
    for (const title of ['Vi møtes på mandag', 'Vi møtes på tirsdag']) {
      await lise.press('Registrer');
      await lise.page.getByRole('button', { name: 'Registrer en beslutning', exact: true }).click();
      await lise.write('Kort tittel', title);
      await lise.write('Hva ble besluttet?', 'En time hver uke');
      await lise.finish('Lagre');
      await lise.page.getByRole('button', { name: `Mer om «${title}»` }).waitFor();
    }
    await lise.press('Mer om «Vi møtes på mandag»');
    await lise.open('Erstatt med en ny beslutning');
    await lise.choose('Den nye beslutningen', 'Vi møtes på tirsdag');
    await lise.check();
    await lise.finish('Erstatt med en ny beslutning');
    await lise.sees('Erstattet av en ny');

    await lise.press('Registrer');
    await lise.page.getByRole('button', { name: 'Ta en aktør med i saken', exact: true }).click();
    await lise.page.getByRole('dialog').last().waitFor();
    await lise.choose('Aktør', 'Nav Elvebyen');
    await lise.finish('Lagre');
    await lise.press('Registrer');
    expect(await lise.page.getByRole('button', { name: 'Avslutt en aktørs del i saken' }).isVisible()).toBe(
      false,
    );
    // Whoever has somebody to speak for it leaves by its own word.
    const solveig = await newPerson(browser, node.url);
    await signIn(solveig, 'solveig@nav.example');
    await solveig.page.goto(lise.page.url());
    const parts = solveig.page.getByRole('region', { name: /^Hvem er med/ });
    await parts.getByText('Nav Elvebyen').waitFor();
    await solveig.press('Registrer');
    await solveig.page.getByRole('button', { name: 'Avslutt en aktørs del i saken' }).click();
    await solveig.page.getByRole('dialog').last().waitFor();
    await solveig.choose('Aktør', 'Nav Elvebyen');
    await solveig.check();
    await solveig.finish('Lagre');
    await parts.getByText('Solvang skole').waitFor();
    await parts.getByText('Nav Elvebyen').waitFor({ state: 'detached' });
    await solveig.leave();
  });
});

describe('a citizen', () => {
  it('sees the pages that are theirs, and no errors', async () => {
    const amina = await newPerson(browser, node.url);
    await signIn(amina, 'amina@familien.example');
    const menu = amina.page.getByRole('navigation').getByRole('link');
    await menu.first().waitFor();
    const theirs = ['Saken min', 'Å gjøre', 'Saker', 'Løfter', 'Beslutninger', 'Egenvurdering'];
    expect(await menu.allInnerTexts()).toEqual(theirs);
    for (const name of theirs) {
      await menu.filter({ hasText: name }).click();
      await amina.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      await amina.check();
      expect(await amina.page.getByText('Noe gikk galt').count()).toBe(0);
    }
    expect(await amina.page.getByRole('radio', { name: 'Matrise' }).count()).toBe(0);
    await amina.visit('Saker');
    await amina.press('Amina og Elias');
    await amina.page.getByRole('heading', { level: 1, name: 'Amina og Elias' }).waitFor();
    await amina.check();
    expect(await amina.page.getByText('Noe gikk galt').count()).toBe(0);
    const home = inPartnership(amina.page);
    for (const page of ['ledger', 'history', 'charter', 'people', 'administration', 'welcome', 'learning']) {
      await amina.page.goto(`${home}/${page}`);
      await amina.sees('Siden finnes ikke');
    }
    await amina.page.goto(home);
    await amina.page.waitForURL(/\/my-case/);
    await amina.leave();
  });
});

describe('erasure', () => {
  it('says what goes and what stays, asks for it in writing, and leaves the figures', async () => {
    const before = await figures(kari.page);
    expect(before).toHaveProperty('commitments');
    await kari.visit('Administrasjon');
    await kari.press('Sletting');
    await kari.check();
    await kari.choose('Hvilken sak?', 'En stille samtale');
    await kari.press('Se hva som blir borte');
    await kari.sees('Dette blir borte');
    await kari.sees(/oppføringer, med dato, hvem og status/);
    await kari.check();
    await kari.write('Grunn', 'Familien ber om det');
    await kari.write('Rettslig grunnlag', 'Personvernforordningen artikkel 17');
    await kari.press('Slett for alltid');
    await kari.sees('Skriv ordet slik det står.');
    await kari.write(/^Skriv «slett»/, 'slett');
    await kari.press('Slett for alltid');
    await kari.sees(/Tallene for løftene er som før/);
    expect(await figures(kari.page)).toEqual(before);
    await kari.visit('Saker');
    expect(await kari.page.getByRole('link', { name: 'En stille samtale' }).count()).toBe(0);
    await kari.press('Slettet');
    await kari.page.getByRole('heading', { level: 1, name: 'Slettet' }).waitFor();
    await kari.check();
  });

  it('[AU94] is refused while a promise is open, and says so where it was asked for', async () => {
    await kari.visit('Administrasjon');
    await kari.press('Sletting');
    await kari.choose('Hvilken sak?', 'Amina og Elias');
    await kari.press('Se hva som blir borte');
    await kari.write('Grunn', 'Familien ber om det');
    await kari.write('Rettslig grunnlag', 'Personvernforordningen artikkel 17');
    await kari.write(/^Skriv «slett»/, 'slett');
    await kari.press('Slett for alltid');
    await kari.sees(/Noe er fortsatt åpent i saken/);
    await kari.check();
    await kari.visit('Saker');
    await kari.page.getByRole('link', { name: 'Amina og Elias' }).first().waitFor();
  });

  it('[AU112] of a person takes the name and the place here; the account is its holder’s, and stays', async () => {
    await kari.visit('Administrasjon');
    await kari.press('Sletting');
    await kari.tick('En person');
    await kari.choose('Hvilken person?', 'Eivind Lund');
    await kari.press('Se hva som blir borte');
    await kari.sees('Dette blir borte');
    await kari.sees(/^Navn: \d/);
    await kari.sees(/Personen er ikke lenger med her. Kontoen er personens egen, og blir stående/);
    await kari.write('Grunn', 'Har sluttet, og ber om det');
    await kari.write('Rettslig grunnlag', 'Personvernforordningen artikkel 17');
    await kari.write(/^Skriv «slett»/, 'slett');
    await kari.press('Slett for alltid');
    await kari.sees(/Tallene for løftene er som før/);
    await kari.visit('Personer og aktører');
    expect(await kari.page.getByText('Eivind Lund').count()).toBe(0);
    const eivind = await newPerson(browser, node.url);
    await eivind.page.goto('/sign-in');
    await eivind.write('E-post', 'eivind@evaluering.example');
    await eivind.write('Passord', 'en liten by ved elva');
    await eivind.press('Logg inn');
    await eivind.sees('Du er ikke med i noe samarbeid ennå');
    await eivind.check();
    const partnership = inPartnership(kari.page).replace('/p/', '/api/partnerships/');
    const inside = await eivind.page.evaluate(
      async (url) => (await fetch(`${url}/charter`)).status,
      partnership,
    );
    expect(inside).toBe(404);
    await eivind.page.goto(`${inPartnership(kari.page)}/people`);
    await eivind.sees(/Her er det ikke noe du har tilgang til|Siden finnes ikke/);
    expect(await eivind.page.getByText('Elvebyen').count()).toBe(0);
    await eivind.leave();
  });
});
