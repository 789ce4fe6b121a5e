import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import { type RunningNode, startNode } from './browser/node.ts';
import { newPerson, type Person } from './browser/person.ts';

let node: RunningNode;
let browser: Browser;
let kari: Person;
let jonas: Person;

beforeAll(async () => {
  [node, browser] = await Promise.all([startNode(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await node.stop();
});

describe('a coordinator, from the first start to a handover', () => {
  it('sets up, and founds a partnership', async () => {
    kari = await newPerson(browser, node.url);
    const link = /https?:\/\/\S+set-up\S+/.exec(node.printed())?.[0];
    await kari.page.goto(link ?? 'no set-up link was printed');
    await kari.check();
    await kari.write('Navn', 'Kari Nygård');
    await kari.write('E-post', 'kari@kommunen.example');
    await kari.write('Velg et passord', 'en rolig morgen i mai');
    await kari.press('Lag konto');
    await kari.sees('Start et samarbeid');
    await kari.check();
    if (await kari.page.getByRole('link', { name: 'Start et samarbeid' }).isVisible())
      await kari.press('Start et samarbeid');
    await kari.write('Hva heter samarbeidet?', 'Familier først');
    await kari.write('Hvilket behov er utgangspunktet?', 'Familier møter elleve kontaktpersoner.');
    await kari.write('Hva vil dere få til sammen?', 'Familien forteller historien sin én gang.');
    await kari.write('Navn på virksomheten', 'Elvebyen kommune');
    await kari.write('Stillingen din der', 'Koordinator');
    await kari.check();
    await kari.press('Start samarbeidet');
    await kari.sees('Familier først');
    await kari.check();
  });

  it('brings in actors and people', async () => {
    await kari.visit('Personer og aktører');
    await kari.open('Registrer en aktør');
    await kari.choose('Hva slags aktør?', 'Statlig etat');
    await kari.write('Navn', 'Nav Elvebyen');
    await kari.check();
    await kari.finish('Lagre');
    await kari.sees('Nav Elvebyen');
    await kari.press('Inviter en person');
    await kari.write('Navn', 'Jonas Berg');
    await kari.write('E-post', 'jonas@nav.example');
    await kari.choose('Hvem representerer personen?', 'Nav Elvebyen');
    await kari.write('Stilling hos aktøren', 'Veileder');
    await kari.check();
    await kari.press('Inviter');
    await kari.sees('Invitasjonen er klar');
    const link = await kari.page.getByLabel('Lenke', { exact: true }).inputValue();
    await kari.finish('Ferdig');
    jonas = await newPerson(browser, node.url);
    await jonas.page.goto(link);
    await jonas.write('Velg et passord', 'en lang vinter på fjellet');
    await jonas.check();
    await jonas.press('Bli med');
    await jonas.sees('Å gjøre');
    expect(await jonas.page.title()).toContain('Å gjøre');
  });

  it('opens a case with what the family needs', async () => {
    await kari.open('Registrer en aktør');
    await kari.choose('Hva slags aktør?', 'Innbygger eller familie');
    await kari.write('Hva skal innbyggeren eller familien kalles her?', 'Familien');
    await kari.finish('Lagre');
    await kari.visit('Saker');
    await kari.open('Åpne en sak');
    await kari.write('Navn på saken', 'En roligere uke');
    await kari.write('Behovet', 'Vi trenger at noen ser hele uka vår.');
    await kari.tick('Nav Elvebyen');
    await kari.tick('Familien');
    await kari.check();
    await kari.press('Lagre');
    await kari.page.getByRole('heading', { level: 1, name: 'En roligere uke' }).waitFor();
    await kari.sees('Vi trenger at noen ser hele uka vår.');
    await kari.check();
  });

  it('records a decision', async () => {
    await kari.press('Registrer');
    await kari.open('Registrer en beslutning');
    await kari.write('Kort tittel', 'Kari er fast kontakt');
    await kari.write('Hva ble besluttet?', 'Familien ringer Kari først.');
    await kari.check();
    await kari.finish('Lagre');
    await kari.sees('Kari er fast kontakt');
  });

  it('asks for a promise, and it binds when the debtor says yes', async () => {
    await kari.open('Løfte');
    await kari.choose('Hvem lover?', 'Nav Elvebyen');
    await kari.choose('Hvem får løftet?', 'Elvebyen kommune');
    await kari.write('Hva skal gjøres?', 'Avklare bostøtte');
    await kari.press('Om to uker');
    await kari.sees('Nav Elvebyen får beskjed og må si ja før det gjelder.');
    await kari.check();
    await kari.finish('Lagre');
    await kari.sees('Venter på svar');
    await jonas.visit('Å gjøre');
    await jonas.open('Si ja til løftet: Avklare bostøtte');
    await jonas.check();
    await jonas.finish('Si ja til løftet');
    // Without reloading: the page hears of it.
    await kari.sees('Åpent');
  });

  it('makes a promise of its own, which binds at once', async () => {
    await kari.open('Løfte');
    await kari.choose('Hvem lover?', 'Elvebyen kommune');
    await kari.choose('Hvem får løftet?', 'Familien');
    await kari.write('Hva skal gjøres?', 'Ringe familien hver onsdag');
    await kari.finish('Lagre');
    await kari.sees('Ringe familien hver onsdag');
  });

  it('renegotiates, hears that it is done, and confirms', async () => {
    await jonas.visit('Å gjøre');
    await jonas.press('Mer om «Avklare bostøtte»');
    await jonas.open('Be om en endring');
    await jonas.write('Ny frist', '15.1.2027');
    await jonas.write('Hvorfor?', 'Husbanken svarer først i januar.');
    await jonas.finish('Be om en endring');
    await kari.open('Si ja til endringen: Avklare bostøtte');
    await kari.check();
    await kari.finish('Si ja til endringen');
    await kari.sees('15. januar 2027');
    await jonas.visit('Å gjøre');
    await jonas.open('Meld at det er gjort: Avklare bostøtte');
    await jonas.check();
    await jonas.finish('Meld at det er gjort');
    await kari.open('Bekreft at det er gjort: Avklare bostøtte');
    await kari.write('Med egne ord', 'Familien kan bli boende.');
    await kari.check();
    await kari.finish('Bekreft at det er gjort');
    await kari.press('Vis 1 som er avsluttet');
    await kari.sees('Bekreftet gjort, i tide');
  });

  it('hands the case over; the receiver takes it on in words of its own', async () => {
    await kari.press('Registrer');
    await kari.open('Be noen ta over');
    await kari.choose(/^Til$/, 'Nav Elvebyen');
    await kari.write('Situasjonen nå', 'Familien trenger arbeidsrettet hjelp nå.');
    await kari.check();
    await kari.finish('Lagre');
    await jonas.visit('Å gjøre');
    await jonas.open(/^Ta imot overleveringen/);
    await jonas.write(
      'Si med egne ord hva dere har tatt imot',
      'Vi tar ansvaret, og ringer familien denne uka.',
    );
    await jonas.check();
    await jonas.finish('Ta imot overleveringen');
    await kari.sees('Vi tar ansvaret, og ringer familien denne uka.');
    await kari.check();
    expect(await kari.page.getByText('Nav Elvebyen').first().isVisible()).toBe(true);
  });
});
