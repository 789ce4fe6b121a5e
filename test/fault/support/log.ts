import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const Row = z.object({
  position: z.number(),
  stream: z.string(),
  revision: z.number(),
  id: z.string(),
  type: z.string(),
  body: z.string(),
});
export type Row = z.infer<typeof Row>;
const Body = z.object({ meta: z.object({ causationId: z.string() }) });

/** Everything in a log, read by another program than ours. */
export function readLog(data: string): Row[] {
  const db = new DatabaseSync(join(data, 'log.sqlite'), { readOnly: true });
  try {
    return z.array(Row).parse(db.prepare('SELECT * FROM events ORDER BY position').all());
  } finally {
    db.close();
  }
}

/** How many events each request has left in the log. */
export const byRequest = (rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ body }) => Body.parse(JSON.parse(body)).meta.causationId);

/** The streams whose revisions do not count from 0 without gaps, in the order of the log. */
export const brokenStreams = (rows: readonly Row[]): string[] =>
  [...Map.groupBy(rows, ({ stream }) => stream)]
    .filter(([, events]) => events.some(({ revision }, place) => revision !== place))
    .map(([stream]) => stream);
