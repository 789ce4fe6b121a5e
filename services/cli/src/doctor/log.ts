import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@handslag/api/settings';
import { codec, type NewEvent, type StoredEvent } from '@handslag/domain/codec';
import { createEsdbEventStore } from '@handslag/event-store-esdb';
import { createPostgresEventStore } from '@handslag/event-store-postgres';
import { LOG_FILE } from '@handslag/event-store-sqlite';
import type { EventStore } from '@handslag/event-store/port';
import Database from 'better-sqlite3';
import { examineLog, type LogExamined } from '../keep/examine-log.ts';
import { surveyStore } from '../keep/survey-store.ts';
import { type Finding, messageOf, note, ok, wrong } from './finding.ts';

/** Clocks of two machines that are kept right differ by less. */
const SKEW_MS = 5_000;

type Log = EventStore<NewEvent, StoredEvent>;

interface Found {
  findings: Finding[];
  /** Undefined where the log could not be read to its end. */
  log: LogExamined | undefined;
}

function clock({ newest }: LogExamined, now: number): Finding {
  const ahead = newest === undefined ? 0 : Date.parse(newest) - now;
  return ahead > SKEW_MS
    ? wrong(
        'clock',
        `the newest entry is dated ${newest}, ${Math.round(ahead / 1000)} s after this machine’s clock: set the clock by a time server. Entries are not lost; their dates are wrong`,
      )
    : ok('clock', 'no entry is dated after this machine’s clock');
}

const fileFindings = (path: string, log: LogExamined, now: number): Finding[] => [
  log.problems.length === 0
    ? ok('log', `${log.events} events, each of them read, to position ${log.position}`)
    : wrong(
        'log',
        `${path} is not sound: keep a copy of it aside, and restore the newest backup. ${log.problems.join('; ')}`,
      ),
  clock(log, now),
];

function examineFile(path: string, now: number): Found {
  if (!existsSync(path))
    return { findings: [note('log', 'there is none yet: the first start makes one')], log: undefined };
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, timeout: 5_000 });
    const log = examineLog(db);
    return {
      findings: fileFindings(path, log, now),
      log: log.problems.length === 0 ? log : undefined,
    };
  } catch (error) {
    return {
      findings: [wrong('log', `${path} cannot be opened (${messageOf(error)}): restore the newest backup`)],
      log: undefined,
    };
  } finally {
    db?.close();
  }
}

async function examineServer(server: string, store: Log, now: number): Promise<Found> {
  try {
    const log = await surveyStore(store);
    const read = ok('log', `${log.events} events at ${server}, each of them read`);
    return { findings: [read, clock(log, now)], log };
  } catch (error) {
    const advice = 'see that the server runs, that HANDSLAG_STORE names it, and that nothing stands between';
    return {
      findings: [wrong('log', `${server} did not answer as it should (${messageOf(error)}): ${advice}`)],
      log: undefined,
    };
  } finally {
    await store.close();
  }
}

/** The whole log, wherever it is kept. `now`: milliseconds since 1970. */
export async function examineStore({ store }: Settings, now: number): Promise<Found> {
  if (store.kind === 'esdb')
    return examineServer('EventStoreDB', createEsdbEventStore({ connectionString: store.url, codec }), now);
  if (store.kind === 'postgres')
    return examineServer('PostgreSQL', createPostgresEventStore({ url: store.url, codec }), now);
  return examineFile(join(store.directory, LOG_FILE), now);
}
