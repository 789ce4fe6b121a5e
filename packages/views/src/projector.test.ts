import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codec, type NewEvent, type StoredEvent } from '@handslag/domain/codec';
import { StoreUnavailable } from '@handslag/event-store/errors';
import type { EventStore } from '@handslag/event-store/port';
import { createMemoryEventStore } from '@handslag/testing/memory-event-store';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fillLog } from '../bench/rebuild.ts';
import { importLike } from '../bench/import-like.ts';
import { allViews } from './all-views.ts';
import { dump } from './test-data/dump.ts';
import { scratch } from './test-data/open.ts';
import { ledgerFigures } from './ledger/queries.ts';
import { openViews, type Views, type ViewsOptions, VIEWS_FILE, ViewsUnavailable } from './projector.ts';
import { fullSight } from './shared/sight.ts';

/** Enough for a machine that is busy with other things. */
const PATIENCE = { timeout: 60_000 };
type Log = EventStore<NewEvent, StoredEvent>;
const emptyLog = (): Log => createMemoryEventStore({ codec });
const filled = async (events: number): Promise<{ log: Log; partnershipId: string }> => {
  const log = emptyLog();
  return { log, partnershipId: await fillLog(log, events) };
};
const open = async (options: ViewsOptions): Promise<Views> => {
  const views = await openViews(options);
  onTestFinished(() => views.close());
  return views;
};
/** A case that no other in these tests has made. */
const oneMore = (): { stream: string; events: NewEvent[] } => {
  const source = importLike();
  for (let n = 0; n < 1000; n += 1) source.caseAt(n);
  return source.caseAt(1000);
};
const casesIn = (views: Views, partnershipId: string): number | undefined =>
  ledgerFigures(views, { sight: fullSight }, partnershipId)?.figures.cases;

describe('following the log', () => {
  test('what was followed step by step equals what is rebuilt, byte for byte', async () => {
    const log = emptyLog();
    const [followed, rebuilt] = [scratch(), scratch()];
    const views = await open({ store: log, directory: followed });
    await fillLog(log, 3000);
    await views.passed(await log.head());
    await open({ store: log, directory: rebuilt });

    expect(dump(followed)).toEqual(dump(rebuilt));
    expect(dump(followed)['entries']?.length).toBeGreaterThan(3000);
  });

  test('passed waits for a position, and gives up when told', async () => {
    const log = emptyLog();
    const views = await open({ store: log, directory: scratch() });
    const waiting = views.passed(14n);
    const source = importLike();
    await log.append(source.founding.stream, source.founding.events, 'no-stream');
    const { stream, events } = source.caseAt(0);
    await log.append(stream, events, 'no-stream');
    await waiting;
    expect(views.position()).toBe(14n);
    await expect(views.passed(15n, AbortSignal.timeout(20))).rejects.toThrow('timeout');
  });

  test('whoever waits is told when the views close', async () => {
    const views = await openViews({ store: emptyLog(), directory: scratch() });
    const waiting = views.passed(1n);
    await Promise.all([expect(waiting).rejects.toThrow(ViewsUnavailable), views.close()]);
    expect(() => views.read(() => 1)).toThrow(ViewsUnavailable);
  });

  test('a log that is away for a while is followed on from where it was', async () => {
    const { log, partnershipId } = await filled(100);
    let away = true;
    const flaky: Log = {
      ...log,
      subscribe(after, signal) {
        if (!away) return log.subscribe(after, signal);
        throw new StoreUnavailable('the log is away');
      },
    };
    const lines: string[] = [];
    const views = await open({
      store: flaky,
      directory: scratch(),
      retryAfter: 5,
      say: (line) => lines.push(line),
    });
    await vi.waitFor(() => expect(views.trouble()).toBeInstanceOf(StoreUnavailable), PATIENCE);
    const before = casesIn(views, partnershipId);
    const { stream, events } = oneMore();
    away = false;
    const { position } = await log.append(stream, events, 'no-stream');
    await views.passed(position);
    expect(casesIn(views, partnershipId)).toBe((before ?? 0) + 1);
    await vi.waitFor(() => expect(views.trouble()).toBeUndefined(), PATIENCE);
    expect(lines).toContain('views: cannot follow the log: the log is away');
  });

  test('two on the same directory write each event once', async () => {
    const { log } = await filled(500);
    const directory = scratch();
    const [one, two] = [await open({ store: log, directory }), await open({ store: log, directory })];
    const { stream, events } = oneMore();
    const { position } = await log.append(stream, events, 'no-stream');
    await Promise.all([one.passed(position), two.passed(position)]);
    const alone = scratch();
    await open({ store: log, directory: alone });
    expect(dump(directory)).toEqual(dump(alone));
  });
});

describe('a file that is not as it should be', () => {
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
  };

  test('is built where it is missing', async () => {
    const { log, partnershipId } = await filled(300);
    const views = await open({ store: log, directory: join(scratch(), 'new'), say });
    expect(casesIn(views, partnershipId)).toBe(200);
  });

  test.each([
    ['no database at all', (path: string) => writeFileSync(path, 'this is no database, but a letter')],
    ['empty', (path: string) => truncateSync(path)],
    ['cut in the middle', (path: string) => truncateSync(path, 8192)],
  ])('%s: is removed and rebuilt, with a line that says so', async (_name, damage) => {
    const { log, partnershipId } = await filled(300);
    const directory = scratch();
    await (await openViews({ store: log, directory })).close();
    damage(join(directory, VIEWS_FILE));
    lines.length = 0;
    const views = await open({ store: log, directory, say });
    expect(() => casesIn(views, partnershipId)).not.toThrow();
    await vi.waitFor(() => expect(casesIn(views, partnershipId)).toBe(200), PATIENCE);
    expect(lines.join('\n')).toMatch(/damaged.*\n?.*rebuilt from \d+ events/s);
  });

  test('damage that shows only when it is asked: the query fails, and the file is rebuilt', async () => {
    const { log, partnershipId } = await filled(2000);
    const directory = scratch();
    await (await openViews({ store: log, directory })).close();
    const views = await open({ store: log, directory, say });
    const pages = views.read((db) => Number(db.pragma('page_count', { simple: true })));
    const file = openSync(join(directory, VIEWS_FILE), 'r+');
    for (let page = 30; page < pages; page += 1)
      writeSync(file, Buffer.alloc(4096, 0xff), 0, 4096, page * 4096);
    closeSync(file);
    expect(() => casesIn(views, partnershipId)).toThrow(ViewsUnavailable);
    await vi.waitFor(() => expect(casesIn(views, partnershipId)).toBe(200), PATIENCE);
  });

  test('a view of another version is rebuilt beside the old file and swapped in', async () => {
    const { log, partnershipId } = await filled(300);
    const directory = scratch();
    await (await openViews({ store: log, directory })).close();
    lines.length = 0;
    const views = allViews.map((view) => (view.name === 'cases' ? { ...view, version: 99 } : view));
    writeFileSync(join(directory, `${VIEWS_FILE}.next`), 'left behind by a process that was killed');
    const changed = await open({ store: log, directory, views, say });
    expect(lines[0]).toBe('views: changed since they were built: cases; rebuilding from the log');
    expect(casesIn(changed, partnershipId)).toBe(200);
    expect(existsSync(join(directory, `${VIEWS_FILE}.next`))).toBe(false);
  });

  test('a rebuild answers from the old file meanwhile, and misses nothing that is recorded then', async () => {
    const { log, partnershipId } = await filled(3000);
    const directory = scratch();
    const views = await open({ store: log, directory });
    const before = casesIn(views, partnershipId) ?? 0;
    const rebuilding = views.rebuild();
    expect(casesIn(views, partnershipId)).toBe(before);
    const { stream, events } = oneMore();
    const { position } = await log.append(stream, events, 'no-stream');
    const rebuilt = await rebuilding;
    expect(rebuilt.events).toBeGreaterThanOrEqual(3000);
    await views.passed(position);
    await vi.waitFor(() => expect(casesIn(views, partnershipId)).toBe(before + 1), PATIENCE);
    const alone = scratch();
    await open({ store: log, directory: alone });
    await vi.waitFor(() => expect(dump(directory)).toEqual(dump(alone)), PATIENCE);
  });
});

describe('a process that is killed', () => {
  test('leaves rows and checkpoint of one moment; who opens the file goes on from there', async () => {
    const directory = scratch();
    const script = fileURLToPath(new URL('./test-data/project-until-killed.ts', import.meta.url));
    const child = spawn(process.execPath, [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
    let projected = 0;
    for await (const lines of child.stdout) {
      projected += String(lines).trim().split('\n').length;
      if (projected >= 100) break;
    }
    child.kill('SIGKILL');
    await once(child, 'exit');

    // The same log, made again, and as long as the killed process can have got.
    const log = emptyLog();
    const source = importLike();
    await log.append(source.founding.stream, source.founding.events, 'no-stream');
    for (let n = 0; n < projected + 500; n += 1) {
      const { stream, events } = source.caseAt(n);
      await log.append(stream, events, 'no-stream');
    }
    const lines: string[] = [];
    const views = await open({ store: log, directory, say: (line) => lines.push(line) });
    const alone = scratch();
    await open({ store: log, directory: alone });

    expect(lines).toEqual([]);
    expect(views.position()).toBe(await log.head());
    expect(dump(directory)).toEqual(dump(alone));
  });
});
