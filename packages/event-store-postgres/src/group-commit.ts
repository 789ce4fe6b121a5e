import { StoreUnavailable, WrongExpectedRevision } from '@handslag/event-store/errors';
import type { Appended, Expected, Kept } from '@handslag/event-store/port';
import type pg from 'pg';
import { onConnection } from './connection.ts';
import { codeOf, persist } from './persist.ts';
import { ANY, NO_STREAM } from './schema.ts';

/** Enough to share one flush of the disk among many; a few megabytes are enough for one statement. */
const MOST_IN_A_GROUP = 256;
const MOST_LETTERS = 4_000_000;

interface Append {
  stream: string;
  events: readonly Kept[];
  expected: Expected;
}
interface Waiting {
  append: Append;
  letters: number;
  resolve: (appended: Appended) => void;
  reject: (reason: unknown) => void;
}
interface Row {
  landed: boolean;
  revision: bigint | null;
  position: bigint | null;
}

const expectation = (expected: Expected): bigint => {
  if (expected === 'any') return ANY;
  return expected === 'no-stream' ? NO_STREAM : expected;
};

const appendAll = `SELECT landed, revision, "position" FROM handslag.append($1, $2, $3, $4, $5, $6)`;

/** A standby that should have it too has not said so: the server answers success, and a notice. */
const NOT_REPLICATED = '01000';

async function send(client: pg.PoolClient, group: readonly Append[]): Promise<Row[]> {
  let warned = false;
  const hear = (notice: { code?: string | undefined }): void => {
    warned ||= notice.code === NOT_REPLICATED;
  };
  client.on('notice', hear);
  try {
    const events = group.flatMap((append) => append.events);
    const { rows } = await client.query<Row>(appendAll, [
      group.map(({ stream }) => stream),
      group.map(({ expected }) => expectation(expected)),
      group.map((append) => append.events.length),
      events.map(({ id }) => id),
      events.map(({ type }) => type),
      events.map(({ body }) => body),
    ]);
    if (warned)
      throw new StoreUnavailable('PostgreSQL: written here, and not yet at the standby that should have it');
    return rows;
  } finally {
    client.off('notice', hear);
  }
}

/** The caller's own fault: an id that stands elsewhere, a letter that cannot be kept. It fails its whole group. */
const isOnes = (error: unknown): boolean => /^2[23]/.test(codeOf(error) ?? '');

export interface GroupCommit {
  append(append: Append): Promise<Appended>;
  /** Resolves when everything queued so far has been answered. */
  settled(): Promise<void>;
}

/** Appends that wait share one statement and one flush; each lands or fails alone. `committed` is called after each group. */
export function createGroupCommit(pool: pg.Pool, timeoutMs: number, committed: () => void): GroupCommit {
  const queue: Waiting[] = [];
  let running: Promise<void> | undefined;

  function takeGroup(): Waiting[] {
    let letters = 0;
    const end = queue.findIndex((one, n) => n >= MOST_IN_A_GROUP || (letters += one.letters) > MOST_LETTERS);
    return queue.splice(0, end === -1 ? queue.length : Math.max(end, 1));
  }

  function answer({ append, resolve, reject }: Waiting, row: Row | undefined): void {
    if (row?.landed === true && row.revision !== null && row.position !== null)
      resolve({ revision: row.revision, position: row.position });
    else if (row) reject(new WrongExpectedRevision(append.stream, row.revision ?? undefined));
    else reject(new StoreUnavailable('PostgreSQL answered fewer appends than it was asked for'));
  }

  async function write(group: readonly Waiting[]): Promise<void> {
    try {
      const rows = await persist(timeoutMs, () =>
        onConnection(pool, (client) =>
          send(
            client,
            group.map(({ append }) => append),
          ),
        ),
      );
      for (const [n, one] of group.entries()) answer(one, rows[n]);
    } catch (error) {
      if (isOnes(error) && group.length > 1) for (const one of group) await write([one]);
      else for (const { reject } of group) reject(error);
    }
  }

  async function run(): Promise<void> {
    // What is asked for in the same turn goes together.
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      await write(takeGroup());
      committed();
    }
    running = undefined;
  }

  return {
    append: (append) =>
      new Promise((resolve, reject) => {
        const letters = append.events.reduce((sum, { body }) => sum + body.length, 0);
        queue.push({ append, letters, resolve, reject });
        running ??= run();
      }),
    async settled() {
      await running;
    },
  };
}
