import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MalformedFile } from '../malformed.ts';
import { JourneyMapping } from './mapping.ts';
import { pastStreams } from './past-streams.ts';
import { readJourneys } from './read-journeys.ts';

const data = join(import.meta.dirname, '../../test-data');
const mapping = JourneyMapping.parse(
  JSON.parse(readFileSync(join(data, 'family-services.mapping.json'), 'utf8')),
);
const file = () => createReadStream(join(data, 'family-services.csv'));
const text = readFileSync(join(data, 'family-services.csv'), 'utf8');
const read = (csv: string | Buffer) => readJourneys(Readable.from([Buffer.from(csv)]), mapping);
const lines = text.split('\r\n');

const failure = async (csv: string | Buffer): Promise<MalformedFile> => {
  const error: unknown = await read(csv).catch((thrown: unknown) => thrown);
  if (error instanceof MalformedFile) return error;
  throw new Error('the file was read');
};

describe('reading journeys from an event log', () => {
  it('keeps every row as a step, and shows each change of actor as an accepted handover', async () => {
    const journeys = await readJourneys(file(), mapping);
    const count = (type: string) =>
      [...pastStreams(journeys, mapping)]
        .flatMap(({ events }) => events)
        .filter((event) => event.type === type).length;
    expect(journeys.journeys).toHaveLength(40);
    expect(count('StepTaken')).toBe(199);
    expect(count('HandoverProposed')).toBe(80);
    expect(count('HandoverAccepted')).toBe(80);
    expect(count('CommitmentMade')).toBe(40);
  });

  it('keeps microseconds and offsets', async () => {
    const { journeys } = await readJourneys(file(), mapping);
    const [first] = journeys;
    expect(first?.openedAt).toBe('2023-12-22T05:29:32.999999Z');
    expect(journeys.some(({ openedAt }) => openedAt.endsWith('.999999Z'))).toBe(true);
  });

  it('lists what is odd, and drops nothing of it', async () => {
    const { oddities, journeys } = await readJourneys(file(), mapping);
    const cases = (kind: string) =>
      oddities.filter((oddity) => oddity.kind === kind).map((oddity) => oddity.case);
    expect(cases('no-actor')).toEqual(expect.arrayContaining(['sak-1008', 'sak-1009']));
    expect(cases('ends-before-start')).toEqual(['sak-1003']);
    expect(cases('step-after-end').length).toBeGreaterThan(0);
    expect(journeys.find(({ title }) => title === 'Henvendelse sak-1008')?.responsible).toBe(
      journeys.find(({ title }) => title === 'Henvendelse sak-1008')?.commitment?.debtor,
    );
  });

  it('gives the same ids each time', async () => {
    const [one, two] = [await readJourneys(file(), mapping), await readJourneys(file(), mapping)];
    expect([...pastStreams(one, mapping)]).toEqual([...pastStreams(two, mapping)]);
  });

  it.each([
    [
      'an unreadable time',
      [...lines.slice(0, 4), lines[4]?.replace(/,[^,]*$/, ',yesterday')].join('\r\n'),
      5,
      9,
      'yesterday',
    ],
    [
      'a row with too few cells',
      [...lines.slice(0, 3), 'sak-1,Familie'].join('\r\n'),
      4,
      undefined,
      'the row ends before',
    ],
    ['an open quote', `${lines.slice(0, 3).join('\r\n')}\r\n"sak-1`, 4, undefined, 'quotation mark'],
    ['a missing column', text.replace('tid', 'klokke'), 1, 10, 'tid'],
    ['a column that stands twice', text.replace('gruppe', 'etat'), 1, 7, 'twice'],
    ['an empty file', '', 1, 1, 'empty'],
    ['no rows', `${lines[0]}\r\n`, 2, 1, 'no rows'],
  ])('names line and column of %s', async (_, csv, line, column, why) => {
    const error = await failure(csv);
    expect(error.message).toContain(why);
    expect(error).toMatchObject({
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    });
  });

  it('takes no cell that the log could not give back: too long, with control characters, or broken letters', async () => {
    const columns = (lines[0] ?? '').split(',');
    const row = (lines[1] ?? '').split(',');
    const used = [mapping.case.id, mapping.step.activity, mapping.step.actor, mapping.step.person];
    for (const column of used.filter((one) => one !== undefined))
      for (const bad of ['x'.repeat(201), 'a\u0000b', 'a\u0007b', 'a\u007fb', 'a\u009fb']) {
        const at = columns.indexOf(column);
        const cells = row.map((cell, index) => (index === at ? bad : cell));
        const error = await failure(`${lines[0]}\r\n${cells.join(',')}\r\n`);
        expect([column, error.line, error.column]).toEqual([column, 2, at + 1]);
      }
  });

  it('names the line where the bytes are not UTF-8', async () => {
    const damaged = Buffer.concat([
      Buffer.from(`${lines.slice(0, 6).join('\r\n')}\r\n`),
      Buffer.from([0x73, 0xc3, 0x28, 0x2c]),
      Buffer.from(lines[7] ?? ''),
    ]);
    expect((await failure(damaged)).line).toBe(7);
  });
});
