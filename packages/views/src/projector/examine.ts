import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { allViews } from '../all-views.ts';
import { isDamage, VIEWS_FILE } from './views-file.ts';

/** How a views file stands; `position` is that of the last event it holds. */
export type ViewsExamined =
  | { state: 'missing' }
  | { state: 'damaged'; why: string }
  | { state: 'outdated'; views: string[] }
  | { state: 'sound'; position: bigint };

function examine(db: Database.Database): ViewsExamined {
  const [first] = db.prepare<[], string>('PRAGMA integrity_check(1)').pluck().all();
  if (first !== 'ok') return { state: 'damaged', why: first ?? 'it cannot be checked' };
  const known = db
    .prepare<[], { name: string; version: number }>('SELECT name, version FROM view_versions')
    .all();
  const built = new Map(known.map(({ name, version }) => [name, version]));
  const changed = allViews.filter(({ name, version }) => built.get(name) !== version);
  const gone = known.filter(({ name }) => !allViews.some((view) => view.name === name));
  if (changed.length + gone.length > 0)
    return { state: 'outdated', views: [...changed, ...gone].map(({ name }) => name) };
  const position = db.prepare<[], bigint>('SELECT position FROM checkpoint').pluck().safeIntegers().get();
  return { state: 'sound', position: position ?? 0n };
}

/** Looks at the views of a directory, every page of the file, without changing them. */
export function examineViews(directory: string): ViewsExamined {
  const path = join(directory, VIEWS_FILE);
  if (!existsSync(path)) return { state: 'missing' };
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, timeout: 5_000 });
    return examine(db);
  } catch (cause) {
    const foreign = cause instanceof Database.SqliteError && /no such table/.test(cause.message);
    if (isDamage(cause) || foreign) return { state: 'damaged', why: String(cause) };
    throw cause;
  } finally {
    db?.close();
  }
}
