import type Database from 'better-sqlite3';

type Cache = Map<string, Database.Statement<unknown[], string>>;
const caches = new WeakMap<Database.Database, Cache>();

/** The one column of a query as texts, from a statement that is prepared once for each database. */
export function texts(db: Database.Database, sql: string, params: readonly unknown[]): string[] {
  const cache = caches.get(db) ?? new Map<string, Database.Statement<unknown[], string>>();
  caches.set(db, cache);
  const statement = cache.get(sql) ?? db.prepare<unknown[], string>(sql).pluck();
  cache.set(sql, statement);
  return statement.all(...params);
}
