import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { bringIn, firstAccount, found } from '../fixtures/partnership.ts';
import { openService } from '../fixtures/open-service.ts';

/** A partnership whose answers are long enough to be worth packing. */
async function longAnswers() {
  const service = await openService();
  const kari = await firstAccount(service);
  const { partnershipId } = await found(kari);
  for (const name of ['Ola', 'Siri', 'Per', 'Anne', 'Jon'])
    await bringIn(service, kari, partnershipId, name, 'participant');
  const ask = (headers: Record<string, string>) =>
    kari.send('getDirectory', { params: { partnershipId } }, headers);
  return { service, kari, partnershipId, ask };
}

it.each([
  ['br', (bytes: Buffer) => brotliDecompressSync(bytes)],
  ['gzip', (bytes: Buffer) => gunzipSync(bytes)],
])('answers a question in %s, and says that the answer varies with it', async (encoding, unpack) => {
  const { ask } = await longAnswers();
  const plain = await ask({});
  const packed = await ask({ 'accept-encoding': encoding });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(packed.headers['content-encoding']).toBe(encoding);
  expect(packed.headers['vary']).toMatch(/accept-encoding/i);
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length);
  expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
});

it.each(['cross-site', 'same-site', 'something new'])(
  'packs nothing that another site made the browser ask for: %s',
  async (site) => {
    const { ask } = await longAnswers();
    const answer = await ask({ 'accept-encoding': 'br, gzip', 'sec-fetch-site': site });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-encoding']).toBeUndefined();
  },
);

it('packs no answer to a write: those alone hand out links and tokens', async () => {
  const { service, kari } = await longAnswers();
  const packed = { 'accept-encoding': 'br, gzip' };
  const refused = await kari.send('foundPartnership', { body: { name: 'x'.repeat(5000) } }, packed);
  expect(refused.statusCode).toBe(400);
  expect(refused.headers['content-encoding']).toBeUndefined();
  const read = await service.app.inject({ url: '/openapi.json', headers: packed });
  expect(read.headers['content-encoding']).toBe('br');
});

it('sends a file of the build as the build packed it, to be kept for ever', async () => {
  const web = mkdtempSync(join(tmpdir(), 'handslag-web-'));
  onTestFinished(() => rmSync(web, { recursive: true }));
  const page = '<!doctype html><title>Handslag</title>'.repeat(50);
  for (const name of ['index.html', 'plain.svg']) writeFileSync(join(web, name), page);
  writeFileSync(join(web, 'index.html.br'), brotliCompressSync(page));
  const service = await openService({ environment: { HANDSLAG_WEB: web } });
  const get = (url: string, encodings: string) =>
    service.app.inject({ url, headers: { accept: 'text/html', 'accept-encoding': encodings } });
  for (const url of ['/', '/p/any/desk']) {
    const packed = await get(url, 'gzip, br');
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' });
    expect(packed.headers['content-type']).toMatch(/^text\/html/);
    expect(packed.headers['vary']).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(page);
    const plain = await get(url, 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['vary']).toMatch(/accept-encoding/i);
    expect(plain.body).toBe(page);
  }
});
