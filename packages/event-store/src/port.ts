/** An event as an engine keeps it. `body` is JSON text, kept byte for byte: proofs are made over it. */
export interface Kept {
  id: string;
  type: string;
  body: string;
}

/** Where an engine put it. Revisions count from 0 in each stream; positions only grow, with gaps. */
export interface KeptAt extends Kept {
  stream: string;
  revision: bigint;
  position: bigint;
}

/** Between a program's events and what an engine keeps. An engine decodes on every read path. */
export interface Codec<New, Stored> {
  encode(event: New): Kept;
  /** Throws when what stands in the log cannot be read. */
  decode(kept: KeptAt): Stored;
}

/** What the writer believes of the stream: it has no events, it ends at this revision, or whatever. */
export type Expected = 'no-stream' | 'any' | bigint;

/** Where the last event of an append stands. */
export interface Appended {
  revision: bigint;
  position: bigint;
}

/**
 * The log. Obligations of every adapter, numbered and tested in docs/spec/event-store.md:
 * an append is atomic, and acknowledged only when it is on disk; a refused append leaves no trace; the same event ids
 * appended again with the same expectation answer as the first time; all readers see one order; what is read is decoded.
 */
export interface EventStore<New, Stored> {
  /** All of the events, or none. Throws WrongExpectedRevision, AppendTooLarge or StoreUnavailable. */
  append(stream: string, events: readonly New[], expected: Expected): Promise<Appended>;
  /** One stream in order, from a revision (inclusive; default the first); empty where there is none. */
  read(stream: string, from?: bigint): AsyncIterable<Stored>;
  /** At most `limit` events after a position (exclusive; 0 for the start), in log order. */
  readAll(after: bigint, limit: number): Promise<Stored[]>;
  /** Everything after a position, then what comes, in batches, without gap or double, until the signal aborts. */
  subscribe(after: bigint, signal: AbortSignal): AsyncIterable<Stored[]>;
  /** The position of the last event; 0 where there is none. */
  head(): Promise<bigint>;
  /** Waits for what is under way, then lets go of files and connections. */
  close(): Promise<void>;
}
