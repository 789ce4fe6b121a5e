import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readLog } from './support/log.ts';
import { run, serve, temporary } from './support/server.ts';
import { answered, found, type Place, Recorded, setUp, someone, type Visitor } from './support/visitor.ts';

const secret = 'Mona sover dårlig når bekken går høy';
const encodings = (text: string): Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -2)),
  Buffer.from(encodeURIComponent(text)),
  Buffer.from(JSON.stringify(text).replaceAll(/[^ -~]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)),
];

/** The files below a directory that hold a text, in any of the ways in which it may have been written. */
function filesWith(directory: string, text: string): { found: string[]; files: number } {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  const needles = encodings(text);
  const found = paths.filter((path) => {
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
  return { found, files: paths.length };
}

/** Says the secret in a case of another kind, with what once stood in the clear. */
async function tellOpenly(kari: Visitor, { base, partnership, municipality }: Place): Promise<string> {
  const path = `${base}/cases/${randomUUID()}`;
  const commands = [
    {
      type: 'OpenCase',
      partnershipId: partnership,
      kind: 'initiative',
      responsible: municipality,
      access: 'partnership',
      title: secret,
      lifeEvent: secret,
      need: secret,
    },
    { type: 'RecordStep', activity: secret, channel: secret, note: secret },
    { type: 'RecordLegalBasis', basisCode: 'no.danger', note: secret },
    { type: 'AddNote', noteId: randomUUID(), text: secret },
  ];
  await answered(kari.post(`${path}/commands`, { commands }), Recorded);
  return path;
}

/** Says the secret wherever a person can say something in a journey. */
async function tellEverywhere(kari: Visitor, { casePath, municipality, family }: Place): Promise<void> {
  const commitmentId = randomUUID();
  const commands = [
    { type: 'ExpressNeed', by: family, words: secret, heard: 'meeting' },
    { type: 'AgreeGoal', goalId: randomUUID(), goal: secret },
    { type: 'RecordStep', activity: secret, note: secret },
    { type: 'AddNote', noteId: randomUUID(), text: secret },
    {
      type: 'MakeCommitment',
      commitmentId,
      debtor: municipality,
      creditor: family,
      what: secret,
      due: '2199-01-01',
    },
    { type: 'RevokeCommitment', commitmentId, why: secret },
  ];
  await answered(kari.post(`${casePath}/commands`, { commands }), Recorded);
}

const Steered = z.object({ partnership: z.object({ steeringCaseId: z.string() }) });

it('[AU130] what is said in an initiative and in steering stands in no file, and goes with the case', async () => {
  const data = temporary();
  const server = await serve(data);
  const kari = await setUp(server);
  const place = await found(kari, 'Solli');
  const initiative = await tellOpenly(kari, place);
  const { partnership } = await answered(kari.get(`${place.base}/directory`), Steered);
  const steering = `${place.base}/cases/${partnership.steeringCaseId}`;
  const noted = { commands: [{ type: 'AddNote', noteId: randomUUID(), text: secret }] };
  await answered(kari.post(`${steering}/commands`, noted), Recorded);

  for (const path of [initiative, steering])
    expect(await (await kari.get(`${path}/log`)).text()).toContain(secret);
  expect(filesWith(data, secret).found).toEqual([]);

  const words = { reason: 'It was opened by mistake', legalBasis: 'GDPR article 17(1)(d)' };
  await answered(
    kari.post(`${initiative}/commands`, { commands: [{ type: 'EraseCase', ...words }] }),
    Recorded,
  );
  expect(await (await kari.get(`${initiative}/log`)).text()).not.toContain(secret);
  expect(await (await kari.get(`${steering}/log`)).text()).toContain(secret);
  await server.stop();
  expect(filesWith(data, secret).found).toEqual([]);
});

const Ledger = z.object({ figures: z.record(z.string(), z.unknown()) });
const late = '2199-01-02T00:00:00.000000Z';
const figures = (kari: Visitor, { base }: Place) =>
  answered(kari.get(`${base}/ledger?at=${late}&knownAt=${late}`), Ledger);

it('what was said in a journey stands in no file, and can never be read again once the case is erased', async () => {
  const data = temporary();
  const server = await serve(data);
  const kari = await setUp(server);
  const place = await found(kari, secret);
  await tellEverywhere(kari, place);

  const shown = await (await kari.get(place.casePath)).text();
  expect(shown).toContain(secret);
  await (await kari.get(`${place.base}/cases?q=sover`)).text();
  const sealed = filesWith(data, secret);
  expect(sealed.files).toBeGreaterThan(5);
  expect(sealed.found).toEqual([]);
  expect(filesWith(data, someone.name).found).toEqual([]);
  expect(filesWith(data, someone.email).found).toEqual([]);
  // The search itself finds what is not sealed: the partnership's name.
  expect(filesWith(data, 'Trygg oppvekst').found).not.toEqual([]);

  const before = await figures(kari, place);
  const words = { reason: 'The family asked for it', legalBasis: 'GDPR article 17(1)(b)' };
  await answered(
    kari.post(`${place.casePath}/commands`, { commands: [{ type: 'EraseCase', ...words }] }),
    Recorded,
  );
  await answered(
    kari.post(`${place.base}/actors/${place.family}/commands`, {
      commands: [{ type: 'EraseActor', actorId: place.family, ...words }],
    }),
    Recorded,
  );
  expect(await figures(kari, place)).toEqual(before);
  const erased = await (await kari.get(place.casePath)).text();
  expect(erased).not.toContain(secret);
  expect(erased).toContain('"hidden":"erased"');
  expect(filesWith(data, secret).found).toEqual([]);

  await server.stop();
  expect(filesWith(data, secret).found).toEqual([]);
  expect(await run(['doctor', '--data', data])).toMatchObject({
    code: 0,
    printed: expect.stringContaining('2 recorded'),
  });
});

it('is erased from the command line, after a look at what goes and what stays, while a server runs', async () => {
  const data = temporary();
  const server = await serve(data);
  const kari = await setUp(server);
  const place = await found(kari, secret);
  await tellEverywhere(kari, place);
  const reason = ['--reason', 'The family asked for it', '--legal-basis', 'GDPR article 17(1)(b)'];
  const erase = (...more: string[]) =>
    run(['erase', '--case', place.caseId, ...reason, '--data', data, ...more]);

  const look = await erase('--dry-run');
  expect(look.printed).toContain('1 × NoteAdded: text');
  expect(look.printed).toContain('1 × CommitmentMade\n');
  expect(look.printed).toContain('Nothing has been erased');
  expect(readLog(data).map(({ type }) => type)).not.toContain('CaseErased');
  expect(await (await kari.get(place.casePath)).text()).toContain(secret);

  expect(await erase('--by', 'nobody@example.no')).toMatchObject({ code: 1 });
  expect(readLog(data).map(({ type }) => type)).not.toContain('CaseErased');
  const done = await erase();
  expect(done).toMatchObject({ code: 0, printed: expect.stringContaining('the key is destroyed') });
  expect(readLog(data).filter(({ type }) => type === 'CaseErased')).toHaveLength(1);

  // The running server hears of it from the log.
  let page = '';
  for (let tries = 0; tries < 100; tries += 1) {
    page = await (await kari.get(place.casePath)).text();
    if (!page.includes(`"need":"`) && page.includes('"hidden":"erased"')) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(page).toContain('"need":{"hidden":"erased"}');
  expect((await erase()).printed).toContain('Nothing has been erased: erased');
});
