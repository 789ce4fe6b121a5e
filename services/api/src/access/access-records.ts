import type { AccessRecord } from '@handslag/contract/questions/access-records';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { StoreUnavailable } from '@handslag/event-store/errors';
import Database from 'better-sqlite3';

/** What was opened: a case's personal text, on one page. */
interface Opened {
  partnershipId: Id;
  personId: Id;
  cases: Iterable<Id>;
  route: string;
  at: Instant;
}
interface RecordsAsked {
  partnershipId: Id;
  /** Undefined: all. */
  cases?: readonly Id[] | undefined;
  personId?: Id | undefined;
  limit: number;
  offset: number;
}

export interface AccessRecords {
  /** On disk when this returns. Throws StoreUnavailable: what cannot be recorded is not shown. */
  add(opened: Opened): void;
  find(asked: RecordsAsked): { total: number; rows: AccessRecord[] };
  close(): void;
}

type Row = [personId: string, caseId: string, route: string, first: string, last: string, times: number];

function asUnavailable(cause: unknown, path: string): unknown {
  return cause instanceof Database.SqliteError
    ? new StoreUnavailable(`${path} cannot be written (${cause.code}), so nothing personal is shown`, {
        cause,
      })
    : cause;
}

function open(path: string): Database.Database {
  const db = new Database(path);
  try {
    db.pragma('journal_mode = WAL');
    return db;
  } catch (cause) {
    db.close();
    if (!(cause instanceof Database.SqliteError) || !/^SQLITE_(?:CORRUPT|NOTADB)/.test(cause.code))
      throw cause;
    throw new StoreUnavailable(
      `${path}, which tells who read what, is damaged (${cause.code}): keep a copy of it aside, and put back the one from the newest backup, or none`,
      { cause },
    );
  }
}

/**
 * Access records stand in a table of their own, beside the log: reading is no fact of the partnership, must not wake every
 * listener nor cost a place in the log, and is kept for a shorter time. One row for each person, case, page and hour.
 */
export function openAccessRecords(path: string): AccessRecords {
  const db = open(path);
  db.exec(`CREATE TABLE IF NOT EXISTS access_records (
    partnership_id TEXT NOT NULL, case_id TEXT NOT NULL, person_id TEXT NOT NULL, route TEXT NOT NULL, hour TEXT NOT NULL,
    first TEXT NOT NULL, last TEXT NOT NULL, times INTEGER NOT NULL,
    PRIMARY KEY (partnership_id, case_id, person_id, route, hour)) STRICT, WITHOUT ROWID`);
  const upsert = db.prepare<[string, string, string, string, string, string, string]>(
    `INSERT INTO access_records VALUES (?, ?, ?, ?, ?, ?, ?, 1)
     ON CONFLICT DO UPDATE SET last = max(last, excluded.last), times = times + 1`,
  );
  const addAll = db.transaction(({ partnershipId, personId, cases, route, at }: Opened) => {
    for (const caseId of cases) upsert.run(partnershipId, caseId, personId, route, at.slice(0, 13), at, at);
  });
  const where = `WHERE partnership_id = ? AND (? IS NULL OR case_id IN (SELECT value FROM json_each(?)))
    AND (? IS NULL OR person_id = ?)`;
  const counted = db
    .prepare<(string | null)[], number>(`SELECT count(*) FROM access_records ${where}`)
    .pluck();
  const found = db
    .prepare<(string | number | null)[], Row>(
      `SELECT person_id, case_id, route, first, last, times FROM access_records ${where}
       ORDER BY last DESC, case_id, person_id, route LIMIT ? OFFSET ?`,
    )
    .raw();

  return {
    add(opened) {
      try {
        addAll.immediate(opened);
      } catch (cause) {
        throw asUnavailable(cause, path);
      }
    },
    find({ partnershipId, cases, personId = null, limit, offset }) {
      const those = cases === undefined ? null : JSON.stringify(cases);
      const filter = [partnershipId, those, those, personId, personId];
      return {
        total: counted.get(...filter) ?? 0,
        rows: found.all(...filter, limit, offset).map(([personId, caseId, route, first, last, times]) => ({
          personId,
          caseId,
          route,
          first,
          last,
          times,
        })),
      };
    },
    close: () => db.close(),
  };
}
