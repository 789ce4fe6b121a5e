import { existsSync } from 'node:fs';
import type { Files } from '@handslag/api/files';
import { examineViews } from '@handslag/views/examine';
import Database from 'better-sqlite3';
import type { LogExamined } from '../keep/examine-log.ts';
import { type Finding, messageOf, note, ok, wrong } from './finding.ts';

const REBUILD = 'the next start builds them anew from the log, or do it now: handslag rebuild';

function views({ views: directory }: Files, log: LogExamined | undefined): Finding {
  let found: ReturnType<typeof examineViews>;
  try {
    found = examineViews(directory);
  } catch (error) {
    return wrong(
      'views',
      `they cannot be read (${messageOf(error)}): stop the server, delete ${directory}, start it again`,
    );
  }
  if (found.state === 'missing') return note('views', `there are none: ${REBUILD}`);
  if (found.state === 'damaged') return wrong('views', `damaged (${found.why}): ${REBUILD}`);
  if (found.state === 'outdated')
    return wrong('views', `of another version (${found.views.join(', ')}): ${REBUILD}`);
  if (log && found.position > log.position)
    return wrong(
      'views',
      `they know of position ${found.position}, and the log ends at ${log.position}: is it an older log? Restore the newest one, or rebuild: handslag rebuild`,
    );
  if (log && found.position < log.position)
    return note('views', `sound, at position ${found.position} of ${log.position}; a server catches up`);
  return ok('views', `sound, at position ${found.position}`);
}

function soundness(check: string, path: string, advice: string): Finding {
  if (!existsSync(path)) return note(check, 'not there yet');
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, timeout: 5_000 });
    const line = db.prepare<[], string>('PRAGMA integrity_check(1)').pluck().get();
    return line === 'ok' ? ok(check, 'sound') : wrong(check, `${path} is damaged (${line}): ${advice}`);
  } catch (error) {
    return wrong(check, `${path} cannot be read (${messageOf(error)}): ${advice}`);
  } finally {
    db?.close();
  }
}

/** What a node makes for itself beside the log. */
export const examineOwnFiles = (files: Files, log: LogExamined | undefined): Finding[] => [
  views(files, log),
  soundness('follow-up', files.notebook, 'delete it; the next start makes it anew from the log'),
  soundness(
    'access records',
    files.accessRecords,
    'keep a copy of it aside and put back the one from the newest backup',
  ),
];
