import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCli } from '../e2e/browser/node.ts';

const samples = join(import.meta.dirname, '../../packages/exchange/test-data');
const log = join(samples, 'family-services.csv');
const mapping = join(samples, 'family-services.mapping.json');
const at = '2024-06-30T23:59:59+02:00';
const Figures = z.object({
  cases: z.int(),
  steps: z.int(),
  commitments: z.int(),
  handovers: z.object({ imported: z.int(), proposed: z.int(), accepted: z.int() }),
  verdicts: z.unknown(),
  keptRate: z.object({ x: z.int(), n: z.int() }),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handslag-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const data = (): string => join(folder, 'data');
const imported = (file: string) => runCli(data(), 'import', 'journeys', file, '--mapping', mapping);
const ledger = async (...args: string[]) =>
  Figures.parse(JSON.parse(await runCli(data(), 'ledger', '--at', at, '--json', ...args)));

// Counted from the file by a program that shares nothing with ours.
const expected = {
  cases: 40,
  steps: 199,
  commitments: 40,
  handovers: { imported: 80, proposed: 0, accepted: 0 },
  verdicts: {
    pending: 0,
    declined: 0,
    waiting: 0,
    open: 3,
    overdue: 10,
    claimed: { onTime: 0, late: 0 },
    kept: { onTime: 19, late: 8 },
    released: 0,
    expired: 0,
    broken: 0,
  },
  keptRate: { x: 19, n: 37 },
};

describe('import journeys, then ledger', () => {
  it('says who kept what, to the microsecond, and lists what is odd', async () => {
    const printed = await imported(log);
    expect(printed).toContain('40 cases, 199 steps');
    expect(printed).toContain('it ends before it starts: sak-1003');
    expect(await ledger()).toMatchObject(expected);
  });

  it('adds nothing when the same file is imported again', async () => {
    await imported(log);
    expect(await imported(log)).toContain('0 events recorded');
    expect(await ledger()).toMatchObject(expected);
  });

  it('adds what is new in a grown file, changes nothing that stands, and names what contradicts it', async () => {
    const [heading = '', ...rows] = readFileSync(log, 'utf8').split('\r\n');
    const part = join(folder, 'part.csv');
    writeFileSync(part, [heading, ...rows.slice(0, 60)].join('\r\n'));
    await imported(part);
    expect(await imported(log)).toMatch(/[1-9]\d* events recorded.*have grown/);
    expect(await ledger()).toMatchObject(expected);
    const other = join(folder, 'other.csv');
    writeFileSync(
      other,
      readFileSync(log, 'utf8').replaceAll('2024-02-16 06:29:32.999999', '2024-02-17 06:29:32.999999'),
    );
    const printed = await imported(other);
    expect(printed).toContain('0 events recorded');
    expect(printed).toContain('sak-1000: what was promised, by whom and by when');
    expect(await ledger()).toMatchObject(expected);
  });

  it('knew nothing of it before it was imported', async () => {
    await imported(log);
    const early = await runCli(
      data(),
      'ledger',
      '--at',
      at,
      '--known-at',
      '2024-12-31T00:00:00Z',
      '--json',
    ).catch(String);
    expect(early).toMatch(/no such partnership|"commitments":0/);
  });

  it('imports nothing of a malformed file, and names line and column', async () => {
    const lines = readFileSync(log, 'utf8').split('\r\n');
    const broken = join(folder, 'broken.csv');
    writeFileSync(
      broken,
      [...lines.slice(0, 90), lines[90]?.replace(/,[^,]*$/, ',soon'), ...lines.slice(91)].join('\r\n'),
    );
    await expect(imported(broken)).rejects.toThrow('line 91, column 9');
    await expect(ledger()).rejects.toThrow('There is no partnership here yet');
  });

  it('imports a log ten times as large in the same way', async () => {
    const [head = '', ...rows] = readFileSync(log, 'utf8').trimEnd().split('\r\n');
    const many = Array.from({ length: 10 }, (_, copy) =>
      rows.map((row) => row.replace(/^sak-/, `sak-${copy}-`)),
    );
    const large = join(folder, 'large.csv');
    writeFileSync(large, [head, ...many.flat()].join('\n'));
    await imported(large);
    const { cases, steps, keptRate } = await ledger();
    expect({ cases, steps, keptRate }).toMatchObject({
      cases: 400,
      steps: 1990,
      keptRate: { x: 190, n: 370 },
    });
  });

  it('says what is wrong with a mapping', async () => {
    const bad = join(folder, 'mapping.json');
    writeFileSync(bad, '{"partnership": {"name": "X", "timeZone": "Mars/Base", "language": "nb"}}');
    await expect(runCli(data(), 'import', 'journeys', log, '--mapping', bad)).rejects.toThrow(
      'partnership.timeZone: must be a time zone',
    );
    writeFileSync(bad, '{');
    await expect(runCli(data(), 'import', 'journeys', log, '--mapping', bad)).rejects.toThrow('is no JSON');
  });

  it('rebuilds the views, and answers the same', async () => {
    await imported(log);
    const before = await ledger();
    expect(await runCli(data(), 'rebuild')).toMatch(/\d+ events in/);
    expect(await ledger()).toEqual(before);
  });
});
