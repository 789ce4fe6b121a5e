import { join } from 'node:path';
import { SqliteStore } from '@rotorsoft/act-sqlite';
import type { Competitor } from './competitor.ts';

/** @rotorsoft/act-sqlite, which keeps data and its own metadata beside it. It refuses writers at once, so that they queue here. */
export async function openAct(directory: string): Promise<Competitor> {
  const store = new SqliteStore({ url: `file:${join(directory, 'act.sqlite')}` });
  await store.seed();
  let last: Promise<unknown> = Promise.resolve();
  const meta = { correlation: 'bench', causation: {} };
  return {
    append(stream, events) {
      const messages = events.map(({ type, data }) => ({ name: type, data }));
      const done = last.then(() => store.commit(stream, messages, meta));
      last = done;
      return done.then(() => undefined);
    },
    readStream: (stream) => store.query(() => {}, { stream, stream_exact: true }),
    scan: () => store.query(() => {}, {}),
    close: () => store.dispose(),
  };
}
