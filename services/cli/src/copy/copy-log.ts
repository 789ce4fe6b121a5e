import type { EventStore, Kept, KeptAt } from '@handslag/event-store/port';
import { Unusable } from '../explain.ts';

/** A log as its engine keeps it: nothing is read into it, so that nothing of it changes on the way. */
export type RawLog = EventStore<Kept, KeptAt>;

const PAGE = 500;
const LETTERS_IN_AN_APPEND = 400_000;

async function* everyEvent(log: RawLog): AsyncGenerator<KeptAt> {
  for (let after = 0n; ; ) {
    const page = await log.readAll(after, PAGE);
    const last = page.at(-1);
    if (!last) return;
    yield* page;
    after = last.position;
  }
}

const isSame = (one: KeptAt, other: KeptAt): boolean =>
  one.id === other.id &&
  one.stream === other.stream &&
  one.revision === other.revision &&
  one.type === other.type &&
  one.body === other.body;

/** Events that follow each other in one stream, as one append. */
const belongs = (run: readonly KeptAt[], next: KeptAt): boolean =>
  run[0]?.stream === next.stream &&
  run.reduce((letters, { body }) => letters + body.length, next.body.length) <= LETTERS_IN_AN_APPEND;

async function append(to: RawLog, run: readonly KeptAt[]): Promise<void> {
  const [first] = run;
  if (first) await to.append(first.stream, run, first.revision === 0n ? 'no-stream' : first.revision - 1n);
}

export interface Copied {
  /** Found there already, each compared with its original. */
  there: number;
  added: number;
}

/**
 * Copies a log into an empty one, or goes on with a copy that was begun. Every event that is there already is compared
 * with its original; positions differ from engine to engine, their order does not. Throws Unusable where the other log
 * holds anything else.
 */
export async function copyLog(from: RawLog, to: RawLog, copied: (events: number) => void): Promise<Copied> {
  const theirs = everyEvent(to);
  let there = 0;
  let added = 0;
  let run: KeptAt[] = [];
  const flush = async (): Promise<void> => {
    await append(to, run);
    added += run.length;
    run = [];
    copied(there + added);
  };
  let known = await theirs.next();
  for await (const event of everyEvent(from)) {
    if (known.done !== true) {
      if (!isSame(event, known.value))
        throw new Unusable(
          `Event ${there + 1} there is not event ${there + 1} here (${known.value.id}, ${event.id}): the log there is not a copy of this one. Name an empty one.`,
        );
      there += 1;
      known = await theirs.next();
    } else {
      if (!belongs(run, event)) await flush();
      run.push(event);
    }
  }
  if (known.done !== true)
    throw new Unusable(`The log there goes on beyond this one (${known.value.id}): it is not a copy of it.`);
  await flush();
  return { there, added };
}

/** Reads both logs from end to end once more. Throws Unusable where they differ in anything but positions. */
export async function compareLogs(from: RawLog, to: RawLog): Promise<number> {
  const theirs = everyEvent(to);
  let events = 0;
  for await (const event of everyEvent(from)) {
    const { value, done } = await theirs.next();
    if (done === true || !isSame(event, value))
      throw new Unusable(`The copy differs at event ${events + 1} (${event.id}): remove it, and copy again.`);
    events += 1;
  }
  if ((await theirs.next()).done !== true) throw new Unusable('The copy holds more than what was copied.');
  return events;
}
