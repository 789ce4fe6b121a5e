import type { Codec, KeptAt } from '@handslag/event-store/port';
import { createSqliteEventStore } from '../src/sqlite-event-store.ts';
import type { BenchEvent, Competitor } from './competitor.ts';

const PAGE = 1_000;

interface Read {
  position: bigint;
  data: unknown;
}
const codec: Codec<BenchEvent, Read> = {
  encode: ({ id, type, data }) => ({ id, type, body: JSON.stringify(data) }),
  decode: ({ position, body }: KeptAt) => ({ position, data: JSON.parse(body) }),
};

/** This program's store, through its port. */
export function openOurs(directory: string): Competitor {
  const store = createSqliteEventStore({ directory, codec });
  return {
    async append(stream, events) {
      await store.append(stream, events, 'any');
    },
    async readStream(stream) {
      let count = 0;
      for await (const { data } of store.read(stream)) if (data) count++;
      return count;
    },
    async scan() {
      let count = 0;
      let after = 0n;
      for (
        let page = await store.readAll(after, PAGE);
        page.length > 0;
        page = await store.readAll(after, PAGE)
      ) {
        count += page.length;
        after = page.at(-1)?.position ?? after;
      }
      return count;
    },
    close: () => store.close(),
  };
}
