import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../../services/cli/src/main.ts');
const mapping = join(import.meta.dirname, '../../packages/exchange/test-data/family-services.mapping.json');
const header = readFileSync(
  join(import.meta.dirname, '../../packages/exchange/test-data/family-services.csv'),
  'utf8',
).split('\n', 1)[0];
const MEGABYTE = 1_000_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handslag-hostile-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The most memory that a process has held, in bytes, as its kernel tells while it runs. */
function watchMemory({ pid }: ChildProcess): () => number {
  let most = 0;
  const look = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      // A process that is ending has none any more.
      most = Math.max(most, Number(peak ?? 0) * 1024);
    } catch {
      // It has just ended.
    }
  }, 20);
  return () => {
    clearInterval(look);
    return most;
  };
}

/** Imports a file into an empty directory; answers how that ended. */
async function importing(file: string) {
  const started = performance.now();
  const args = ['import', 'journeys', file, '--mapping', mapping, '--data', join(folder, 'data')];
  const child = spawn(process.execPath, [main, ...args]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const most = watchMemory(child);
  await once(child, 'close');
  return {
    code: child.exitCode,
    said,
    seconds: (performance.now() - started) / 1000,
    bytes: most(),
    recorded: existsSync(join(folder, 'data', 'log.sqlite')),
  };
}

async function fileOf(name: string, start: string, letters: number, end: string): Promise<string> {
  const file = join(folder, name);
  const chunk = 'x'.repeat(MEGABYTE);
  function* parts() {
    yield start;
    for (let at = 0; at < letters; at += MEGABYTE) yield chunk;
    yield end;
  }
  await pipeline(Readable.from(parts()), createWriteStream(file));
  return file;
}

it('a billion laughs in XML are refused at once, and nothing is recorded', async () => {
  const file = join(folder, 'laughs.xes');
  const more = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE log [<!ENTITY lol "lol">\n${more.join('\n')}]>\n<log><trace><string key="concept:name" value="&lol9;"/></trace></log>\n`,
  );
  const { code, said, seconds, bytes, recorded } = await importing(file);
  expect([code, recorded]).toEqual([1, false]);
  expect(said).toMatch(/line \d+, column \d+: .*Nothing of the file has been imported/s);
  expect(seconds).toBeLessThan(10);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(300 * MEGABYTE);
});

it('one line of 200 MB is refused before it is read whole', async () => {
  const file = await fileOf('line.csv', `${header}\n`, 200 * MEGABYTE, '\n');
  const { code, said, bytes, recorded } = await importing(file);
  expect([code, recorded]).toEqual([1, false]);
  expect(said).toMatch(/line 2, column \d+: this row is longer than 1000000 letters/);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(300 * MEGABYTE);
});

it('a cell of 50 MB, and a quotation mark that never closes, are refused the same way', async () => {
  const file = await fileOf('cell.csv', `${header}\n"`, 50 * MEGABYTE, '"\n');
  const cell = await importing(file);
  expect([cell.code, cell.recorded]).toEqual([1, false]);
  expect(cell.said).toMatch(/this row is longer than 1000000 letters; is a quotation mark open\?/);
  expect(cell.bytes).toBeLessThan(300 * MEGABYTE);
});
