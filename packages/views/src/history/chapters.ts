import type { Chapter } from '@handslag/contract/questions/history';
import type Database from 'better-sqlite3';

type TurnRow = Omit<Chapter, 'entries'>;

/** The chapters of the story that `where` picks. What comes before the first turning point is in none. */
export function chaptersOf(db: Database.Database, where: string, params: readonly unknown[]): Chapter[] {
  const turns = db
    .prepare<unknown[], TurnRow>(
      `SELECT turn, event_id AS eventId, CAST(position AS TEXT) AS position, occurred_at AS at FROM entries
       WHERE turn IS NOT NULL AND ${where} ORDER BY occurred_at, position`,
    )
    .all(...params);
  if (turns.length === 0) return [];
  const counts = db
    .prepare<unknown[], { chapter: number; entries: number }>(
      `SELECT chapter, count(*) AS entries FROM (
         SELECT count(turn) OVER (ORDER BY occurred_at, position) AS chapter FROM entries WHERE ${where})
       GROUP BY chapter`,
    )
    .all(...params);
  const entries = new Map(counts.map((one) => [one.chapter, one.entries]));
  return turns.map((turn, i) => ({ ...turn, entries: entries.get(i + 1) ?? 0 }));
}
