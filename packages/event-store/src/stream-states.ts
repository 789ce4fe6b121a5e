import { LRUCache } from 'lru-cache';
import type { EventStore } from './port.ts';

/** How a stream's events add up to what the rules need to know. */
export interface Fold<State, Event> {
  initial: (stream: string) => State;
  evolve: (state: State, event: Event) => State;
}

/** A stream's state, and the revision of the last event in it; undefined where there is none. */
export interface Loaded<State> {
  state: State;
  revision: bigint | undefined;
}

export interface StreamStates<State, Event> {
  /** The state as the log has it now: what is remembered, and what has come since. */
  load(stream: string): Promise<Loaded<State>>;
  /** The state as it was when last seen: good enough to try with, since an append checks the revision. */
  remembered(stream: string): Loaded<State> | undefined;
  /** Remembers the state after events that have just landed on top of a loaded one. */
  landed(stream: string, before: Loaded<State>, events: readonly Event[], revision: bigint): void;
}

const KEEP = 2_000;

/** Folds streams, and remembers the states of the `keep` streams used last. */
export function createStreamStates<State, New, Stored extends New & { revision: bigint }>(
  store: Pick<EventStore<New, Stored>, 'read'>,
  fold: Fold<State, New>,
  keep = KEEP,
): StreamStates<State, New> {
  const known = new LRUCache<string, Loaded<State>>({ max: keep });

  function remember(stream: string, loaded: Loaded<State>): void {
    const other = known.peek(stream);
    // Two loads may cross: the later one wins.
    if (other && (loaded.revision ?? -1n) < (other.revision ?? -1n)) return;
    known.set(stream, loaded);
  }

  return {
    async load(stream) {
      let { state, revision } = known.get(stream) ?? { state: fold.initial(stream), revision: undefined };
      for await (const event of store.read(stream, revision === undefined ? 0n : revision + 1n)) {
        state = fold.evolve(state, event);
        ({ revision } = event);
      }
      if (revision !== undefined) remember(stream, { state, revision });
      return { state, revision };
    },
    remembered: (stream) => known.get(stream),
    landed(stream, before, events, revision) {
      // A retried append may be answered from an earlier try: then others may stand between, and the fold is not ours to guess.
      if ((before.revision ?? -1n) + BigInt(events.length) !== revision) return;
      remember(stream, { state: events.reduce(fold.evolve, before.state), revision });
    },
  };
}
