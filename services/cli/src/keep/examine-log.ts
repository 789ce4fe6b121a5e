import { codec, type StoredEvent, UnreadableEvent } from '@handslag/domain/codec';
import type { StreamName } from '@handslag/domain/shared/envelope';
import type { Instant } from '@handslag/domain/shared/time';
import Database from 'better-sqlite3';

const MOST_NAMED = 10;

/** What a whole log turned out to hold, and what is wrong with it; nothing is where `problems` is empty. */
export interface LogExamined {
  problems: string[];
  events: number;
  position: bigint;
  newest: Instant | undefined;
  /** Everything that something personal was sealed for. */
  sealedFor: ReadonlySet<string>;
  /** What the log says was erased. */
  erased: ReadonlySet<StreamName>;
}

type Row = [position: bigint, stream: string, revision: bigint, id: string, type: string, body: string];

/** Takes note of each event in turn. */
export function createSurvey() {
  const sealedFor = new Set<string>();
  const erased = new Set<StreamName>();
  let [events, position]: [number, bigint] = [0, 0n];
  let newest: Instant | undefined;
  return {
    take(event: StoredEvent): void {
      const { recordedAt } = event.meta;
      if (newest === undefined || recordedAt > newest) newest = recordedAt;
      if (event.sealed) sealedFor.add(event.sealed.subject);
      if (event.type === 'CaseErased' || event.type === 'PersonErased' || event.type === 'ActorErased')
        erased.add(event.stream);
    },
    counted(at: bigint): void {
      events += 1;
      position = at;
    },
    result: (problems: string[]): LogExamined => ({
      problems,
      events,
      position,
      newest,
      sealedFor,
      erased,
    }),
  };
}

const damagedPages = (db: Database.Database): string[] =>
  db
    .prepare<[], string>(`PRAGMA integrity_check(${MOST_NAMED})`)
    .pluck()
    .all()
    .filter((line) => line !== 'ok')
    .map((line) => `the file is damaged: ${line}`);

/** Each stream's revisions count from 0, one by one, in the order of the log. */
const brokenStreams = (db: Database.Database): string[] =>
  db
    .prepare<[number], [stream: string, revision: number, place: number]>(
      `SELECT stream, min(revision), place FROM (
         SELECT stream, revision, row_number() OVER (PARTITION BY stream ORDER BY position) - 1 AS place FROM events)
       WHERE revision <> place GROUP BY stream LIMIT ?`,
    )
    .raw()
    .all(MOST_NAMED)
    .map(([stream, revision, place]) => `${stream}: revision ${revision} stands where ${place} should be`);

/** Reads a whole log: sound pages, every event readable, revisions without gaps. Changes nothing. */
export function examineLog(db: Database.Database): LogExamined {
  const survey = createSurvey();
  const problems: string[] = [];
  try {
    problems.push(...damagedPages(db));
    const rows = db
      .prepare<[], Row>('SELECT position, stream, revision, id, type, body FROM events ORDER BY position')
      .raw()
      .safeIntegers()
      .iterate();
    for (const [position, stream, revision, id, type, body] of rows) {
      survey.counted(position);
      try {
        survey.take(codec.decode({ position, stream, revision, id, type, body }));
      } catch (error) {
        if (!(error instanceof UnreadableEvent)) throw error;
        if (problems.length < MOST_NAMED) problems.push(error.message);
      }
    }
    problems.push(...brokenStreams(db));
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    problems.push(`the file cannot be read further: ${error.message}`);
  }
  return survey.result(problems);
}
