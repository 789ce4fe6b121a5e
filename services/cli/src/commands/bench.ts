import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openGround } from '@handslag/api/ground';
import { codec } from '@handslag/domain/codec';
import { createSqliteEventStore } from '@handslag/event-store-sqlite';
import { benchEventStore } from '@handslag/event-store-sqlite/bench';
import { readJourneys } from '@handslag/exchange/journeys';
import { JourneyMapping } from '@handslag/exchange/journeys/mapping';
import { pastStreams } from '@handslag/exchange/journeys/streams';
import { measureTree } from '@handslag/notary/bench';
import { measureSealing } from '@handslag/vault-sqlite/bench';
import { fillLog, measureRebuild } from '@handslag/views/bench';
import type { Command } from 'commander';
import { recordPast } from '../journeys/record-past.ts';
import { settingsFor } from '../settings.ts';

const print = (...cells: readonly (string | number)[]): void => {
  const [name, ...rest] = cells;
  process.stdout.write(
    `${String(name).padEnd(40)}${rest.map((cell) => String(cell).padStart(17)).join('')}\n`,
  );
};
const whole = (value: number): string => Math.round(value).toLocaleString('en');

const storeRows = async (directory: string): Promise<void> => {
  print('the log, events a second', 'ours', 'better-sqlite3', 'act-sqlite', 'ours / raw', 'ours / act');
  for (const { name, ours, raw, act, ratioToRaw } of await benchEventStore({ directory }))
    print(`  ${name}`, whole(ours), whole(raw), whole(act), ratioToRaw.toFixed(2), (ours / act).toFixed(2));
};

const openLog = (directory: string) => createSqliteEventStore({ directory, codec });

const sealingRows = async (directory: string): Promise<void> => {
  const [clear, sealed] = [openLog(join(directory, 'clear')), openLog(join(directory, 'sealed'))];
  const measured = await measureSealing({ clear, sealed }, directory, 20_000);
  print('sealing, microseconds an event', 'clear', 'sealed', 'sealed / clear');
  for (const [name, row] of [
    ['append one event', measured.single],
    ['append journeys in bulk', measured.bulk],
    ['scan, left sealed', measured.scan],
    ['scan, everything opened', measured.opened],
  ] as const)
    print(`  ${name}`, row.without, row.with, row.ratio.toFixed(2));
  await Promise.all([clear.close(), sealed.close()]);
};

const rebuildRow = async (directory: string, events: number): Promise<void> => {
  const log = openLog(join(directory, 'rebuild'));
  await fillLog(log, events);
  const measured = await measureRebuild(log, directory);
  print(
    'rebuild of all views',
    `${whole(measured.events)} events`,
    `${measured.seconds.toFixed(1)} s`,
    `${whole(measured.eventsPerSecond)} / s`,
  );
  await log.close();
};

const treeRow = (): void => {
  const measured = measureTree(100_000);
  print('the tree of proofs', `${whole(measured.events)} events`, `${whole(measured.eventsPerSecond)} / s`);
  print('  as many times as hashing alone', measured.ratio.toFixed(2));
};

const mapping = JourneyMapping.parse({
  partnership: { name: 'Bench', timeZone: 'Europe/Oslo', language: 'en' },
  case: { id: 'case', kind: 'journey', title: 'Case {case}', openedAt: 'start', closedAt: 'end' },
  step: { activity: 'activity', at: 'at', actor: 'actor', person: 'person' },
  handover: { when: 'the actor of a step differs from the last step that had one' },
  commitment: {
    what: 'Answer',
    debtor: 'debtor',
    creditor: 'Family',
    madeAt: 'start',
    due: 'due',
    fulfilledAt: 'end',
    confirmed: true,
  },
});

const csv = (cases: number): string => {
  const rows = Array.from({ length: cases * 6 }, (_, i) => {
    const step = i % 6;
    return `c${Math.floor(i / 6)},2026-01-05T09:00:00+01:00,2026-02-05T09:00:00+01:00,2026-03-01T09:00:00+01:00,Step ${step},2026-01-${String(step + 5).padStart(2, '0')}T10:00:00+01:00,Group ${step % 3},Person ${i % 30},General`;
  });
  return ['case,start,end,due,activity,at,actor,person,debtor', ...rows].join('\n');
};

const importRow = async (directory: string, cases: number): Promise<void> => {
  const started = performance.now();
  const journeys = await readJourneys(Readable.from([Buffer.from(csv(cases))]), mapping);
  const read = performance.now();
  const ground = await openGround(settingsFor(join(directory, 'import')));
  const { events } = await recordPast(ground, pastStreams(journeys, mapping), () => undefined);
  const seconds = (performance.now() - read) / 1000;
  print(
    'import of journeys, sealed',
    `${whole(events)} events`,
    `${seconds.toFixed(1)} s`,
    `${whole(events / seconds)} / s`,
  );
  print(
    '  reading the file beforehand',
    `${whole(cases * 6)} rows`,
    `${((read - started) / 1000).toFixed(1)} s`,
  );
  await ground.close();
};

export const addBench = (program: Command): void => {
  program
    .command('bench')
    .description('Measure log, sealing, proofs, views and import, as ratios in one run')
    .option('--events <count>', 'events for the rebuild', '300000')
    .action(async ({ events }: { events: string }) => {
      const directory = mkdtempSync(join(tmpdir(), 'handslag-bench-'));
      try {
        await storeRows(directory);
        await sealingRows(directory);
        treeRow();
        await rebuildRow(directory, Number(events));
        await importRow(directory, 10_000);
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    });
};
