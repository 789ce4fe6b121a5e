import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MalformedFile } from '../malformed.ts';
import { JourneyMapping } from './mapping.ts';
import { type Journeys, readJourneys } from './read-journeys.ts';

const NOW = '2026-01-01T00:00:00.000000Z';
const columns = ['Sak', 'Åpnet', 'Lukket', 'Frist', 'Etat', 'Hva', 'Når', 'Aktør', 'Hvem'];
const mappingOf = (more: object = {}) =>
  JourneyMapping.parse({
    partnership: { name: 'Prøve', timeZone: 'Europe/Stockholm', language: 'sv' },
    case: { id: 'Sak', kind: 'journey', title: 'Sak {Sak}', openedAt: 'Åpnet', closedAt: 'Lukket' },
    step: { activity: 'Hva', at: 'Når', actor: 'Aktør', person: 'Hvem' },
    commitment: { what: 'Svar', debtor: 'Etat', creditor: 'Søker', due: 'Frist', fulfilledAt: 'Lukket' },
    ...more,
  });
const rows = [
  [
    'A-1',
    '2025-03-03 09:00',
    '2025-03-20 10:00',
    '2025-03-21',
    'Skole',
    'Søknad',
    '2025-03-03 09:00',
    'Skole',
    'Åse',
  ],
  [
    'A-1',
    '2025-03-03 09:00',
    '2025-03-20 10:00',
    '2025-03-21',
    'Skole',
    'Møte',
    '2025-03-20 10:00',
    'Helse',
    'Bjørn',
  ],
  ['A-2', '2025-03-05 08:00', '', '2025-04-02', 'Helse', 'Søknad', '2025-03-05 08:00', 'Helse', ''],
];
const table = (separator: string, those: readonly (readonly string[])[] = rows, end = '\r\n') =>
  `${[columns, ...those].map((row) => row.join(separator)).join(end)}${end}`;
const bytesOf = (file: string | Uint8Array) => Readable.from([Buffer.from(file)]);
const read = (file: string | Uint8Array, more: object = {}) =>
  readJourneys(bytesOf(file), mappingOf(more), NOW);
const faultsOf = async (file: string | Uint8Array, more: object = {}) => {
  const error: unknown = await read(file, more).catch((thrown: unknown) => thrown);
  if (error instanceof MalformedFile) return error.faults;
  throw new Error('the file was read');
};
/** With one cell of the first row changed. */
const changed = (column: string, text: string) =>
  table(
    ';',
    rows.map((row, index) =>
      index === 0 ? row.map((cell, at) => (columns[at] === column ? text : cell)) : row,
    ),
  );

const western = (text: string): Buffer => Buffer.from(text, 'latin1');
const wide = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const cellOf = (text: string, at: number, line: number): string => {
  const place = `${String.fromCharCode(65 + at)}${line}`;
  return /^\d+(?:\.\d+)?$/.test(text)
    ? `<c r="${place}" s="1"><v>${text}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
};
/** A workbook with one sheet, as small as one can be; numbers in it are days as a spreadsheet counts them. */
const workbook = (those: readonly (readonly string[])[]): Uint8Array => {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const data = those
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((text, at) => cellOf(text, at, index + 1)).join('')}</row>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    ),
  });
};
const serials: Readonly<Record<string, string>> = {
  '2025-03-03 09:00': '45719.375',
  '2025-03-20 10:00': '45736.4166666667',
  '2025-03-21': '45737',
  '2025-03-05 08:00': '45721.3333333333',
  '2025-04-02': '45749',
};
const asSheet = rows.map((row) => row.map((cell) => serials[cell] ?? cell));

const told = ({ journeys, actors, persons }: Journeys) => ({
  cases: journeys.map(({ name, openedAt, closedAt, commitment, steps }) => ({
    name,
    openedAt,
    closedAt,
    due: commitment?.due,
    steps: steps.map(({ activity, at }) => `${activity} ${at}`),
  })),
  actors: [...actors.values()].map(({ name }) => name),
  persons: [...persons.values()].map(({ name }) => name),
});
const right = {
  cases: [
    {
      name: 'A-1',
      openedAt: '2025-03-03T08:00:00.000000Z',
      closedAt: '2025-03-20T09:00:00.000000Z',
      due: '2025-03-21',
      steps: ['Søknad 2025-03-03T08:00:00.000000Z', 'Møte 2025-03-20T09:00:00.000000Z'],
    },
    {
      name: 'A-2',
      openedAt: '2025-03-05T07:00:00.000000Z',
      closedAt: undefined,
      due: '2025-04-02',
      steps: ['Søknad 2025-03-05T07:00:00.000000Z'],
    },
  ],
  actors: ['Skole', 'Helse', 'Søker'],
  persons: ['Åse', 'Bjørn'],
};

describe('a file as an office makes it', () => {
  const plain = table(';');
  it.each<[string, string | Uint8Array]>([
    ['commas', table(',')],
    ['semicolons', plain],
    ['tabs', table('\t')],
    ['a line that names the separator', `sep=;\r\n${plain}`],
    ['line ends of one letter', table(';', rows, '\n')],
    ['a byte order mark', `\uFEFF${plain}`],
    ['UTF-16, low byte first', wide(table('\t'), false)],
    ['UTF-16, high byte first', wide(table('\t'), true)],
    ['UTF-16 without a mark', Buffer.from(plain, 'utf16le')],
    ['Windows-1252', western(plain)],
    ['packing', gzipSync(plain)],
    ['blank rows at its end', `${plain};;;;;;;;\r\n\r\n  ;;;;;;;; \r\n`],
    [
      'blank columns at its end',
      table(
        ';',
        rows.map((row) => [...row, '', '']),
      ),
    ],
    [
      'headings with spaces and other capitals',
      plain.replace(columns.join(';'), columns.map((one) => ` ${one.toUpperCase()} `).join(';')),
    ],
    ['headings in decomposed letters', plain.replace('Åpnet', 'Åpnet'.normalize('NFD'))],
    [
      'more columns than are asked for',
      table(
        ';',
        rows.map((row) => [...row, 'x']),
      ).replace('Hvem\r\n', 'Hvem;Annet\r\n'),
    ],
    ['a workbook with days as numbers', workbook([columns, ...asSheet, ['', '', '']])],
  ])('goes in with %s', async (_, file) => {
    expect(told(await read(file))).toEqual(right);
  });

  it.each([
    '3.3.2025 09:00',
    '03.03.2025 kl. 9.00',
    '03-03-2025:09.00',
    '2025-03-03T09:00:00+01:00',
    '2025-03-03 08:00:00Z',
    '2025-03-03T09:00:00+0100',
    '2025-03-03 09:00:00,000',
    '45719,375',
    '45719.375',
  ])('goes in with «%s» as a time', async (text) => {
    expect((await read(changed('Åpnet', text))).journeys[0]?.openedAt).toBe('2025-03-03T08:00:00.000000Z');
  });

  it.each(['21.03.2025', '2025-03-21', '20250321', '45737'])(
    'goes in with «%s» as a day to its end',
    async (text) => {
      expect((await read(changed('Frist', text))).journeys[0]?.commitment?.due).toBe('2025-03-21');
    },
  );

  it('goes in with slashes only where the mapping says what comes first', async () => {
    const file = changed('Frist', '02/03/2025');
    expect(await faultsOf(file)).toMatchObject([{ line: 2, column: 4 }]);
    const dueIn = async (dateOrder: string) => (await read(file, { dateOrder })).journeys[0]?.commitment?.due;
    expect([await dueIn('dmy'), await dueIn('mdy')]).toEqual(['2025-03-02', '2025-02-03']);
  });

  it.each<[string, string, string]>([
    ['31 June', 'Frist', '31.06.2025'],
    ['a leap second', 'Frist', '2016-12-31T23:59:60Z'],
    ['hour 25', 'Åpnet', '2025-03-03 25:00'],
    ['the year 9999', 'Lukket', '9999-12-31'],
    ['the word NULL', 'Lukket', 'NULL'],
    ['a time that the clock leapt over', 'Åpnet', '2025-03-30 02:30'],
    ['an opening that lies ahead', 'Åpnet', '2031-01-01 10:00'],
    ['a name of 201 letters', 'Aktør', 'x'.repeat(201)],
    ['a control character', 'Hva', 'a\u0007b'],
  ])('ends in an error that names the cell: %s', async (_, column, text) => {
    const faults = await faultsOf(changed(column, text));
    expect(faults).toMatchObject([{ line: 2, column: columns.indexOf(column) + 1 }]);
  });

  it('reads as none what the mapping says stands for no date, whole or by its day', async () => {
    for (const text of ['9999-12-31', '9999-12-31T23:59:59+00:00', 'NULL', 'null'])
      expect(
        (await read(changed('Lukket', text), { noDate: ['9999-12-31', 'NULL'] })).journeys[0]?.closedAt,
      ).toBeUndefined();
  });

  it('takes a case with an end that lies ahead as open, and says so', async () => {
    const { journeys, oddities } = await read(changed('Lukket', '2099-12-31'));
    expect(journeys[0]).toMatchObject({ closedAt: undefined, commitment: { fulfilledAt: undefined } });
    expect(oddities.map(({ kind, line }) => `${kind} ${line}`)).toContain('ends-ahead 2');
  });

  it('says which time it took where the clock showed it twice', async () => {
    const { journeys, oddities } = await read(changed('Når', '2025-10-26 02:30'));
    expect(journeys[0]?.steps.at(-1)?.at).toBe('2025-10-26T00:30:00.000000Z');
    expect(oddities.map(({ kind }) => kind)).toContain('clock-went-back');
  });

  it('tells every fault of the file at once, in its order', async () => {
    const bad = rows.map((row) => [...row]);
    bad[0]?.splice(3, 1, '31.06.2025');
    bad[1]?.splice(5, 1, '');
    bad[2]?.splice(6, 1, 'i går');
    const faults = await faultsOf(table(';', [...bad, ['A-3', '2025-03-05 08:00']]));
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 4],
      [3, 6],
      [4, 7],
      [5, 3],
    ]);
  });

  it('names what is missing in its headings, and what it has', async () => {
    const [fault] = await faultsOf(plain.replace('Frist;', 'Tidsfrist;'));
    expect(fault?.why).toMatch(/Frist.*Sak, Åpnet, Lukket, Tidsfrist/);
    const [twice] = await faultsOf(plain.replace('Hvem\r\n', 'Sak\r\n'), {
      step: { activity: 'Hva', at: 'Når', actor: 'Aktør' },
    });
    expect(twice).toMatchObject({ line: 1, column: 9 });
    expect(twice?.why).toContain('columns 1 and 9');
  });

  it('names the row in which a quotation mark opens, and where a text holds the separator', async () => {
    expect(await faultsOf(plain.replace('Møte', '"Møte'))).toMatchObject([{ line: 3 }]);
    expect(await faultsOf(plain.replace('Møte', 'Møte; kort'))).toMatchObject([{ line: 3, column: 10 }]);
  });

  it('knows the line of a row after texts of several lines and blank ones', async () => {
    const file = plain
      .replace('Møte', '"Møte\r\nmed alle"')
      .replace('A-2', '\r\n\r\nA-2')
      .replace('2025-04-02', '31.06.2025');
    expect(await faultsOf(file)).toMatchObject([{ line: 7, column: 4 }]);
  });

  it('takes names that differ in capitals, spaces or the form of letters for one, and says so', async () => {
    const spelled = ['Ås  skole', 'ås skole', 'Ås\u00a0skole'.normalize('NFD')];
    const file = table(
      ';',
      rows.map((row, index) =>
        row.map((cell, at) => (columns[at] === 'Aktør' ? (spelled[index] ?? cell) : cell)),
      ),
    );
    const journeys = await read(file);
    expect([...journeys.actors.values()].map(({ name }) => name)).toEqual([
      'Ås skole',
      'Skole',
      'Søker',
      'Helse',
    ]);
    expect(journeys.spelledTwice.map((those) => those.length)).toEqual([3]);
  });

  it('is told what to do where it is a workbook of the old kind, a damaged one, or damaged in packing', async () => {
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    const broken = workbook([columns]).slice(0, 200);
    for (const file of [old, broken, gzipSync(plain).subarray(0, 60)])
      expect(await faultsOf(file)).toMatchObject([{ line: 1, column: 1 }]);
  });
});

const event = (what: string, at: string, who: string, lifecycle: string) =>
  `<event><string key="concept:name" value="${what}"/><date key="time:timestamp" value="${at}"/><string key="org:group" value="${who}"/><string key="lifecycle:transition" value="${lifecycle}"/></event>`;

describe('a log in XES', () => {
  const log = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0"><global scope="event"><string key="concept:name" value="x"/></global>
<trace>${event('Søknad', '2025-03-03T09:00:00.000+01:00', 'Skole', 'start')}
${event('Søknad', '2025-03-04T09:00:00.000+01:00', 'Skole', 'complete')}
${event('Møte', '2025-03-20T10:00:00.000+01:00', 'Helse', 'complete')}
<string key="concept:name" value="A-1"/></trace></log>`;
  const mapping = JourneyMapping.parse({
    partnership: { name: 'Prøve', timeZone: 'Europe/Oslo', language: 'nb' },
    case: {
      id: 'case:concept:name',
      kind: 'journey',
      title: 'Sak {case:concept:name}',
      closedAt: { from: 'last step' },
    },
    step: {
      activity: 'concept:name',
      at: 'time:timestamp',
      actor: 'org:group',
      lifecycle: { column: 'lifecycle:transition', keep: ['complete'] },
    },
  });
  const from = (file: string | Uint8Array, by = mapping) => readJourneys(bytesOf(file), by, NOW);

  it.each<[string, string | Uint8Array]>([
    ['plain', log],
    ['packed', gzipSync(log)],
  ])('goes in %s, its first and last step as beginning and end, each step once', async (_, file) => {
    const [journey] = (await from(file)).journeys;
    expect(journey).toMatchObject({
      name: 'A-1',
      openedAt: '2025-03-04T08:00:00.000000Z',
      closedAt: '2025-03-20T09:00:00.000000Z',
      steps: [{ activity: 'Søknad' }, { activity: 'Møte' }],
    });
  });

  it('is no XES where it is cut off, and names what nothing in it says', async () => {
    await expect(from(log.slice(0, -20))).rejects.toBeInstanceOf(MalformedFile);
    const other = JourneyMapping.parse({ ...mapping, step: { ...mapping.step, actor: 'org:role' } });
    await expect(from(log, other)).rejects.toThrow(/org:role.*org:group/);
  });

  it('follows no entities of its own', async () => {
    const bomb = log
      .replace('<log', '<!DOCTYPE log [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><log')
      .replace('"Møte"', '"&b;"');
    await expect(from(bomb)).rejects.toBeInstanceOf(MalformedFile);
  });
});
