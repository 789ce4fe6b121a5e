import type { FastifyRequest } from 'fastify';

const MOST_FOR_ONE = 50;

/** Which bodies each person is sending at this moment. */
export interface Unfinished {
  /** Holds a body from now until it has come, or its sender has gone. Beyond fifty, the one that has been coming longest is let go. */
  begin(whose: string, request: FastifyRequest): void;
}

/**
 * Nobody holds more than fifty bodies that have not come yet: what each may take in memory is bounded, and so is the sum. It
 * is the oldest that goes, so that whoever holds bodies back shuts out nobody who sends whole ones.
 */
export function createUnfinished(): Unfinished {
  const held = new Map<string, Set<FastifyRequest['raw']>>();
  return {
    begin(whose, { raw }) {
      const theirs = held.get(whose) ?? new Set();
      held.set(whose, theirs);
      const [oldest] = theirs;
      if (oldest && theirs.size >= MOST_FOR_ONE) {
        theirs.delete(oldest);
        oldest.destroy();
      }
      theirs.add(raw);
      const done = (): void => {
        theirs.delete(raw);
        if (theirs.size === 0 && held.get(whose) === theirs) held.delete(whose);
      };
      raw.once('end', done);
      raw.once('close', done);
    },
  };
}
