import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser/chromium.ts';
import { freePort } from './browser/free-port.ts';
import type { RunningNode } from './browser/node.ts';
import { CLIENT, type RunningProvider, startProvider } from './browser/oidc-provider.ts';
import { newPerson, type Person } from './browser/person.ts';
import { PASSWORD, signIn, startSample } from './browser/sample.ts';

let node: RunningNode;
let provider: RunningProvider;
let browser: Browser;
let kari: Person;

/** Signs in at the provider's own pages, under this name, and says yes to telling it. */
async function atTheProvider(page: Page, login: string): Promise<void> {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: /continue/i }).click();
}

const api = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (url) => (await fetch(url)).status, path);

beforeAll(async () => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  provider = await startProvider(origin);
  [node, browser] = await Promise.all([
    startSample({
      PORT: String(port),
      HANDSLAG_ORIGIN: origin,
      HANDSLAG_OIDC_ISSUER: provider.issuer,
      HANDSLAG_OIDC_CLIENT_ID: CLIENT.id,
      HANDSLAG_OIDC_CLIENT_SECRET: CLIENT.secret,
      HANDSLAG_OIDC_NAME: 'Fellespålogging',
    }),
    openBrowser(),
  ]);
  kari = await newPerson(browser, node.url);
  await signIn(kari, 'kari@elvebyen.example');
});
afterAll(async () => {
  await browser.close();
  await provider.stop();
  await node.stop();
});

describe('signing in at an OpenID provider', () => {
  it('lets in whoever is known here by the address that the provider has verified', async () => {
    const lise = await newPerson(browser, node.url);
    await lise.page.goto('/');
    await lise.check();
    await lise.press('Logg inn med Fellespålogging');
    await atTheProvider(lise.page, 'lise@solvang.example');
    await lise.page.waitForURL(/\/p\/.*\/desk/);
    await lise.sees('Lise Dahl');
    await lise.leave();
  });

  it('says to whoever is not known here what to do, in their language', async () => {
    const stranger = await newPerson(browser, node.url);
    await stranger.page.goto('/sign-in');
    await stranger.press('Logg inn med Fellespålogging');
    await atTheProvider(stranger.page, 'fremmed@example.no');
    await stranger.sees(/Du er ikke logget inn. Enten ble påloggingen avbrutt/);
    await stranger.check();
    await stranger.choose('Språk', 'English');
    await stranger.sees(/You are not signed in. Either the sign-in was stopped/);
    await stranger.page.goto('/sign-in?problem=link/invalid');
    await stranger.sees(/Signing in took too long/);
    await stranger.page.goto('/sign-in?problem=%3Cscript%3Ealert(1)%3C/script%3E');
    await stranger.sees(/You are not signed in. Either the sign-in was stopped/);
    expect(await api(stranger.page, '/api/session')).toBe(200);
    await stranger.leave();
  });
});

describe('an invitation', () => {
  it('is made in the administration, and its link works once', async () => {
    await kari.visit('Administrasjon');
    await kari.open('Inviter en person');
    await kari.write('Navn', 'Olav Moe');
    await kari.write('E-post', 'olav@elvebyen.example');
    await kari.press('Inviter');
    await kari.sees('Invitasjonen er klar');
    const first = await kari.page.getByLabel('Lenke', { exact: true }).inputValue();
    await kari.finish('Ferdig');
    await kari.open('Ny invitasjonslenke: Olav Moe');
    await kari.check();
    await kari.press('Ny invitasjonslenke');
    const link = await kari.page.getByLabel('Lenke', { exact: true }).inputValue();
    await kari.finish('Ferdig');

    const olav = await newPerson(browser, node.url);
    await olav.page.goto(first);
    await olav.sees('Lenken er brukt eller gått ut. Be om en ny.');
    await olav.page.goto(link);
    await olav.page.reload();
    await olav.check();
    await olav.write('Velg et passord', 'tjueåtte trapper opp');
    await olav.press('Bli med');
    await olav.page.waitForURL(/\/desk/);
    const replay = await newPerson(browser, node.url);
    await replay.page.goto(link);
    await replay.sees('Lenken er brukt eller gått ut. Be om en ny.');
    await Promise.all([olav.leave(), replay.leave()]);
  });
});

describe('a member', () => {
  it('who is removed is out at the next request', async () => {
    const olav = await newPerson(browser, node.url);
    await olav.page.goto('/sign-in');
    await olav.write('E-post', 'olav@elvebyen.example');
    await olav.write('Passord', 'tjueåtte trapper opp');
    await olav.press('Logg inn');
    await olav.page.waitForURL(/\/desk/);
    const charter = olav.page.url().replace(/^.*\/p\/([^/]+)\/.*$/, '/api/partnerships/$1/charter');
    expect(await api(olav.page, charter)).toBe(200);
    await kari.visit('Administrasjon');
    await kari.open('Avslutt tilgangen: Olav Moe');
    await kari.check();
    await kari.finish('Avslutt tilgangen');
    expect(await api(olav.page, charter)).toBe(404);
    await olav.press('Saker');
    await olav.sees(/Her er det ikke noe du har tilgang til|Siden finnes ikke/);
    await olav.leave();
  });

  it('gets another role', async () => {
    await kari.visit('Administrasjon');
    await kari.open('Endre rollen: Lise Dahl');
    await kari.tick('Samarbeidskoordinator');
    await kari.check();
    await kari.finish('Endre rollen');
    const lise = kari.page.getByRole('listitem').filter({ hasText: 'Lise Dahl' }).first();
    await lise.getByText('Samarbeidskoordinator').waitFor();
  });

  it('is followed by another, whom the actor itself appoints, and who takes over what is open', async () => {
    const marit = await newPerson(browser, node.url);
    await signIn(marit, 'marit@moteplassen.example');
    await marit.visit('Personer og aktører');
    await marit.open('Oppnevn en representant: Møteplassen Elvebyen');
    await marit.choose('Person', 'Aisha Rahman');
    await marit.write('Stilling eller oppgave', 'Vikar');
    await marit.tick('Kan beslutte');
    await marit.check();
    await marit.finish('Oppnevn en representant');
    await marit.sees('Aisha Rahman, Vikar');
    await marit.leave();

    await kari.visit('Administrasjon');
    const place = kari.page.getByRole('listitem').filter({ hasText: 'Møteplassen Elvebyen' }).first();
    await place.getByText('Aisha Rahman, Vikar. Kan beslutte').waitFor();
    await place.getByRole('button', { name: 'Avslutt som representant: Marit Sollie' }).click();
    await kari.choose('Etterfølger', 'Aisha Rahman');
    await kari.check();
    await kari.finish('Avslutt som representant');
    await place.getByText('Marit Sollie').waitFor({ state: 'detached' });
  });

  it('[AU33] [AU34] [AU36] is given less only by the actor itself, and more by two who are not one voice', async () => {
    await kari.visit('Administrasjon');
    const place = kari.page.getByRole('listitem').filter({ hasText: 'Møteplassen Elvebyen' }).first();
    const change = place.getByRole('button', { name: 'Endre mandatet: Aisha Rahman' });
    await place.getByText('Aisha Rahman, Vikar. Kan beslutte').waitFor();
    expect(await change.count()).toBe(0);
    const aisha = await newPerson(browser, node.url);
    await signIn(aisha, 'aisha@fjordhelse.example');
    await aisha.visit('Personer og aktører');
    const hers = aisha.page.getByRole('listitem').filter({ hasText: 'Møteplassen Elvebyen' }).first();
    await hers.getByRole('button', { name: 'Endre mandatet: Aisha Rahman' }).click();
    await aisha.tick('Kan gi løfter');
    await aisha.check();
    await aisha.finish('Endre mandatet');
    await aisha.leave();

    await kari.visit('Administrasjon');
    await change.click();
    await kari.tick('Kan beslutte');
    await kari.finish('Endre mandatet');
    await kari.sees(/Venter på et ja til, fra en annen aktør eller fra driftsansvarlig/);
    await kari.check();
    // Kari has brought in everybody who speaks for the others.
    const lise = await newPerson(browser, node.url);
    await signIn(lise, 'lise@solvang.example');
    await lise.visit('Personer og aktører');
    await lise.sees(/Venter på et ja til/);
    expect(await lise.page.getByRole('button', { name: /Gi det andre jaet/ }).count()).toBe(0);
    await lise.leave();
  });
});

describe('a key for machines', () => {
  it('is shown once, and ends at once', async () => {
    await kari.visit('Administrasjon');
    await kari.press('Maskinnøkler');
    await kari.sees('Ingen nøkler ennå');
    await kari.check();
    await kari.open('Lag en nøkkel');
    await kari.write('Hva skal den brukes til?', 'Månedsrapport');
    await kari.check();
    await kari.press('Lag en nøkkel');
    const secret = await kari.page.getByLabel('Nøkkel', { exact: true }).inputValue();
    await kari.finish('Ferdig');
    await kari.sees('Aldri brukt');
    expect(await kari.page.content()).not.toContain(secret);
    const ledger = kari.page.url().replace(/\/p\/([^/]+)\/.*$/, '/api/partnerships/$1/ledger');
    const ask = async () => (await fetch(ledger, { headers: { authorization: `Bearer ${secret}` } })).status;
    expect(await ask()).toBe(200);
    await kari.page.reload();
    await kari.sees(/Sist brukt/);
    await kari.check();
    await kari.open('Steng nøkkelen: Månedsrapport');
    await kari.finish('Steng nøkkelen');
    expect(await ask()).toBe(401);
    await kari.sees('Ingen nøkler ennå');
  });
});

describe('one’s own account', () => {
  it('changes the password, and every other browser is out', async () => {
    const [here, there] = await Promise.all([newPerson(browser, node.url), newPerson(browser, node.url)]);
    for (const one of [here, there]) await signIn(one, 'aisha@fjordhelse.example');
    await here.press('Aisha Rahman');
    await here.press('Min konto');
    await here.page.getByRole('heading', { level: 1, name: 'Min konto' }).waitFor();
    await here.check();
    await here.write('Passordet du har nå', 'et galt passord');
    await here.write('Nytt passord', 'en ny og lang setning');
    await here.press('Bytt passord');
    await here.sees(/E-posten eller passordet er feil/);
    await here.write('Passordet du har nå', PASSWORD);
    await here.press('Bytt passord');
    await here.sees(/Passordet er byttet/);
    expect(await api(here.page, '/api/partnerships')).toBe(405);
    await there.page.goto('/');
    await there.page.waitForURL(/sign-in/);
    await there.write('E-post', 'aisha@fjordhelse.example');
    await there.write('Passord', PASSWORD);
    await there.press('Logg inn');
    await there.sees(/E-posten eller passordet er feil/);
    await there.write('Passord', 'en ny og lang setning');
    await there.press('Logg inn');
    await there.page.waitForURL(/\/desk/);

    await here.press('Logg ut overalt');
    await here.page.waitForURL(/sign-in/);
    await there.page.goto('/account');
    await there.page.waitForURL(/sign-in/);
    await Promise.all([here.leave(), there.leave()]);
  });

  it('gives what is kept about oneself in one file, and the language that one would rather have', async () => {
    const amina = await newPerson(browser, node.url);
    await signIn(amina, 'amina@familien.example');
    await amina.page.goto('/account');
    const [download] = await Promise.all([amina.page.waitForEvent('download'), amina.press(/Last ned fra/)]);
    const file = await new Response(
      new Blob(await Array.fromAsync(await download.createReadStream())),
    ).text();
    expect(JSON.parse(file)).toMatchObject({ role: 'participant', person: { name: expect.any(String) } });
    await amina.page.getByRole('main').getByRole('combobox', { name: 'Språk' }).selectOption('nn');
    await amina.press('Lagre språket');
    await amina.sees('Språket er lagra.');
    await amina.leave();
  });
});
