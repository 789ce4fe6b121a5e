import { hash } from 'node:crypto';
import { entryOf, type Proved } from '../src/entry.ts';
import { leafHash } from '../src/merkle/hashing.ts';
import { signCheckpoint } from '../src/note/checkpoint.ts';
import { keyTypes, signerKey } from '../src/note/keys.ts';
import { GrowingTree } from '../src/tiles/growing-tree.ts';

/** Events a second, as medians; `ratio` says how many times as long it takes as one SHA-256 over the same bytes. */
export interface TreeMeasured {
  events: number;
  eventsPerSecond: number;
  ratio: number;
}

const ROUNDS = 5;
const key = signerKey('bench.example/log', keyTypes.note, Buffer.alloc(32, 7));
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const anEvent = (revision: number): Proved => ({
  stream: 'case-018f3a6e-0000-7000-8000-000000000001',
  revision: BigInt(revision),
  id: `018f3a6e-0000-7000-8000-${String(revision).padStart(12, '0')}`,
  type: 'CommitmentProposed',
  body: JSON.stringify({
    v: 1,
    data: { what: 'x'.repeat(300) },
    meta: { recordedAt: '2026-02-11T09:30:00Z' },
  }),
});

const secondsOf = (task: () => void): number => {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
};

/** Measures what it takes to add events to a tree and to sign it: bytes, hashes, tiles, one checkpoint. */
export function measureTree(count: number): TreeMeasured {
  const events = Array.from({ length: count }, (_, i) => anEvent(i));
  const entries = events.map(entryOf);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const hashing = secondsOf(() => entries.forEach((entry) => hash('sha256', entry, 'latin1')));
    const whole = secondsOf(() => {
      const tree = new GrowingTree();
      for (const event of events) tree.add(leafHash(entryOf(event)));
      signCheckpoint({ size: tree.size, root: tree.root() }, key);
    });
    return { speed: count / whole, ratio: whole / hashing };
  });
  return {
    events: count,
    eventsPerSecond: median(rounds.map(({ speed }) => speed)),
    ratio: median(rounds.map(({ ratio }) => ratio)),
  };
}
