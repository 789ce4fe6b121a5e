import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { BenchEvent, Competitor } from './competitor.ts';

const PAGE = 1_000;

interface Row {
  position: number;
  stream: string;
  revision: number;
  id: string;
  type: string;
  body: string;
}

/** The same rows written and read with better-sqlite3 alone: no expectation checked, no order of writers kept. */
export function openRaw(directory: string): Competitor {
  const db = new Database(join(directory, 'raw.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, revision INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (stream, revision)
  ) STRICT`);
  const heads = new Map<string, number>();
  const insert = db.prepare<[string, number, string, string, string]>(
    'INSERT INTO events (stream, revision, id, type, body) VALUES (?, ?, ?, ?, ?)',
  );
  const ofStream = db.prepare<[string], Row>('SELECT * FROM events WHERE stream = ? ORDER BY revision');
  const ofLog = db.prepare<[number, number], Row>(
    'SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?',
  );
  const write = db.transaction((stream: string, events: readonly BenchEvent[]) => {
    let revision = heads.get(stream) ?? 0;
    for (const { id, type, data } of events) insert.run(stream, revision++, id, type, JSON.stringify(data));
    heads.set(stream, revision);
  });
  const parsed = (rows: readonly Row[]) =>
    rows.map(({ position, body }) => ({ position, data: JSON.parse(body) }));

  return {
    append: async (stream, events) => write.immediate(stream, events),
    readStream: async (stream) => parsed(ofStream.all(stream)).length,
    async scan() {
      let count = 0;
      let after = 0;
      for (
        let page = parsed(ofLog.all(after, PAGE));
        page.length > 0;
        page = parsed(ofLog.all(after, PAGE))
      ) {
        count += page.length;
        after = page.at(-1)?.position ?? after;
      }
      return count;
    },
    async close() {
      db.close();
    },
  };
}
