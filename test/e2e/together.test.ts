import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import type { RunningNode } from './browser/node.ts';
import { goTo } from './browser/pages.ts';
import { newPerson, type Person } from './browser/person.ts';
import { signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let browser: Browser;
let kari: Person;
let amina: Person;

beforeAll(async () => {
  [node, browser] = await Promise.all([startSample(), openBrowser()]);
  [kari, amina] = await Promise.all([newPerson(browser, node.url), newPerson(browser, node.url)]);
  await signIn(kari, 'kari@elvebyen.example');
  await signIn(amina, 'amina@familien.example');
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

describe('the decisions of all cases', () => {
  it('are narrowed down to those that are read differently, and answered in place', async () => {
    await kari.visit('Beslutninger');
    await kari.page.getByText('Leses ulikt', { exact: true }).first().click();
    await expect.poll(() => kari.page.url()).toContain('show=differently');
    await kari.sees('Kari er familiens faste kontakt');
    await expect.poll(() => kari.page.getByText('En app for avtaler').count()).toBe(0);
    await kari.open(/^Vurder beslutningen på nytt/);
    await kari.press('Avbryt');
    await kari.check();
  });

  it('show a citizen those of the own case alone', async () => {
    await amina.visit('Beslutninger');
    await amina.sees('Kari er familiens faste kontakt');
    expect(await amina.page.getByText('Felles kartleggingsskjema').count()).toBe(0);
  });
});

describe('what is learned', () => {
  it('a lesson is written down, put to use, and says what became of it', async () => {
    await kari.visit('Læring');
    await kari.open('Registrer en lærdom');
    await kari.write('Hva lærte dere?', 'Ring før du skriver.');
    await kari.tick('Fra oss selv');
    await kari.finish('Lagre');
    await kari.sees('Ring før du skriver.');
    await kari.open('Ta lærdommen i bruk: Ring før du skriver.');
    await kari.tick('En arbeidsmåte');
    await kari.finish('Ta lærdommen i bruk');
    await kari.sees(/^En arbeidsmåte, /);
    await kari.check();
  });

  it('one question at a time to talk about; what was said is kept under it', async () => {
    const question = kari.page.locator('p[aria-live=polite]').first();
    const first = await question.innerText();
    await kari.press('Vis et annet spørsmål');
    await expect.poll(() => question.innerText()).not.toBe(first);
    const asked = await question.innerText();
    await kari.open(/^Registrer en refleksjon/);
    await kari.write('Hva kom dere fram til?', 'Vi ringer hverandre mer.');
    await kari.finish('Registrer en refleksjon');
    await kari.page.getByText(/^\d+ refleksjoner$/).click();
    await kari.sees('Vi ringer hverandre mer.');
    expect(await kari.page.getByRole('listitem').filter({ hasText: 'Vi ringer' }).innerText()).toContain(
      asked,
    );
  });
});

describe('the self-assessment', () => {
  it('is answered alone: nobody sees the answers before it is over', async () => {
    await kari.visit('Egenvurdering');
    await kari.sees('Her er dere mest uenige: det som spriker mest, står først.');
    await kari.open('Åpne en egenvurdering');
    await kari.write('Siste dag for å svare', '31.12.2099');
    await kari.tick('Med navn på svarene');
    await kari.finish('Lagre');
    await kari.open(/^Svar på egenvurderingen/);
    const dialog = kari.page.getByRole('dialog');
    for (const scale of await dialog.getByRole('group').all()) {
      const seven = scale.getByLabel('7', { exact: true });
      if ((await seven.count()) === 1) await seven.check();
    }
    await kari.finish('Svar på egenvurderingen');
    await kari.sees(/^Du svarte /);
    await kari.sees(/^Svar så langt: 1 av \d+/);
    await amina.visit('Egenvurdering');
    await amina.sees(/^Svar så langt: 1 av \d+/);
    expect(await amina.page.getByText(/^Du svarte /).count()).toBe(0);
    await kari.check();
  });
});

describe('what one chooses for oneself', () => {
  it('how often to be reminded stays chosen', async () => {
    await goTo(kari.page, '/settings');
    await kari.tick('Hver mandag, når noe venter');
    await kari.sees('Lagret');
    await kari.page.reload();
    await expect.poll(() => kari.page.getByLabel('Hver mandag, når noe venter').isChecked()).toBe(true);
  });

  it('an address for the own calendar gives the due dates, until it is ended', async () => {
    await kari.press('Lag en adresse');
    const address = await kari.page.getByLabel('Adressen til kalenderen').inputValue();
    const calendar = await fetch(address);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(await calendar.text()).toContain('BEGIN:VEVENT');
    await kari.check();
    await kari.press(/^Avslutt adressen/);
    await kari.sees('Du har ingen adresse ennå.');
    expect((await fetch(address)).ok).toBe(false);
  });
});

describe('search, from anywhere', () => {
  it('by the keyboard: what was promised, decided and said', async () => {
    await goTo(kari.page, '/ledger');
    await kari.page.keyboard.press('Control+k');
    await kari.page.getByRole('heading', { level: 1, name: 'Søk' }).waitFor();
    await kari.page.keyboard.type('fadder');
    await kari.sees('Gi Elias en fadder på mandagene');
    await expect.poll(() => kari.page.locator('mark').count()).toBeGreaterThan(0);
    await kari.check();
  });

  it('finds nothing of what the reader may not read', async () => {
    await goTo(amina.page, '/search?q=gjennomreise');
    await amina.sees(/^Ingen treff/);
    expect(await amina.page.locator('mark').count()).toBe(0);
  });
});
