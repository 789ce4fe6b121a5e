import { StoreUnavailable } from '@handslag/event-store/errors';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;

/** What the server said by its code; undefined where it said nothing, and nobody knows what became of the question. */
export const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
};

/** Codes, or the beginnings of them, that pass: rolled back, or the connection is gone and a new one may fare better. */
const passing = ['40001', '40P01', '55P03', '57', '08', '25P03', '53300'];
const advice: readonly [begins: string, what: string][] = [
  ['25006', 'it is a standby and cannot be written: name the primary'],
  ['28', 'it does not let this user in: check user, password and pg_hba.conf'],
  ['3D000', 'there is no such database: make it'],
  ['42501', 'this user may not do that: give it the schema handslag, or the right to make it'],
  ['42P05', 'a pooler stands in front that shares connections: name the server itself'],
  ['53100', 'its disk is full: free some space'],
  ['53', 'it has run out of something: memory, connections or disk'],
  ['58', 'its disk failed to read or write'],
  ['XX', 'it reports damage: keep its files aside and restore the newest backup'],
];

const mayPass = (error: unknown): boolean => {
  if (error instanceof StoreUnavailable) return false;
  const code = codeOf(error);
  if (code !== undefined) return passing.some((begins) => code.startsWith(begins));
  // No answer at all: refused, reset, timed out.
  return error instanceof Error && !(error instanceof TypeError) && !(error instanceof RangeError);
};

/** The same failure as StoreUnavailable, saying what to do, where the server or the way to it is to blame. */
function asUnavailable(error: unknown): unknown {
  if (error instanceof StoreUnavailable) return error;
  const code = codeOf(error);
  const known = advice.find(([begins]) => code?.startsWith(begins));
  if (known) return new StoreUnavailable(`PostgreSQL: ${known[1]} (${code})`, { cause: error });
  if (!mayPass(error)) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new StoreUnavailable(`PostgreSQL cannot be reached, or does not answer (${why})`, { cause: error });
}

/** Asks again as long as what went wrong may pass, at most so many milliseconds. Throws StoreUnavailable, or what will not pass. */
export async function persist<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + timeoutMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error) || performance.now() + pause > until) throw asUnavailable(error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
