import type { EventName } from '@handslag/domain/catalogue';
import type { Id } from '@handslag/domain/shared/id';
import type Database from 'better-sqlite3';
import { OrderedMap } from 'immutable';
import { applyCorrections, corrections } from './corrections.ts';
import { readFacts } from './fact-view.ts';
import type { Fact } from './fact.ts';
import { ENDLESS, everything, type Horizon } from './moment.ts';

/** Whether a horizon leaves nothing out: then what stands now answers, and nothing is folded anew. */
export const isPresent = ({ at, knownAt, upTo }: Horizon): boolean =>
  at === ENDLESS && knownAt === ENDLESS && upTo === undefined;

interface Known<S> {
  position: bigint;
  standings: OrderedMap<Id, S>;
}

/** Facts that reach back into what was said before them, and what stands of all facts then. */
interface Back<N extends EventName> {
  reaches: (fact: Fact<N>) => boolean;
  stands: (facts: readonly Fact<N>[]) => readonly Fact<N>[];
}

/** What stands after one more fact; undefined while nothing has begun. What stood before stays as it was. */
export type TakeIn<N extends EventName, S> = (standing: S | undefined, fact: Fact<N>) => S | undefined;

/** The position that the views in a file have passed. */
export const checkpointOf = (db: Database.Database): bigint =>
  db.prepare<[], bigint>('SELECT position FROM checkpoint').pluck().safeIntegers().get() ?? 0n;

/**
 * How all things of one kind stand now in a partnership: kept in memory, and brought up to date with what is new. A
 * correction reaches back, so after one everything is folded anew. What is answered is never changed, so a reader may keep
 * it while it waits for something else.
 */
export function presentOf<N extends EventName, S>(
  from: string,
  idOf: (fact: Fact<N>) => Id | undefined,
  takeIn: TakeIn<N, S>,
  back: Back<N> = { reaches: () => false, stands: (facts) => facts },
): (db: Database.Database, partnershipId: Id) => OrderedMap<Id, S> {
  function withFacts(before: OrderedMap<Id, S>, facts: readonly Fact<N>[]): OrderedMap<Id, S> {
    const standings = before.asMutable();
    for (const fact of facts) {
      const id = idOf(fact);
      const next = id === undefined ? undefined : takeIn(standings.get(id), fact);
      if (id !== undefined && next !== undefined) standings.set(id, next);
    }
    return standings.asImmutable();
  }
  const caches = new WeakMap<Database.Database, Map<Id, Known<S>>>();
  return (db, partnershipId) => {
    const cache = caches.get(db) ?? new Map<Id, Known<S>>();
    caches.set(db, cache);
    const position = checkpointOf(db);
    const before = cache.get(partnershipId);
    if (before?.position === position) return before.standings;
    const made = corrections.read(db, { partnershipId }, everything);
    const anew =
      made.length > 0 &&
      corrections.read(db, { partnershipId, after: before?.position ?? 0n }, everything).length > 0;
    let known: Known<S> = before && !anew ? before : { position: 0n, standings: OrderedMap() };
    const read = (after: bigint): Fact<N>[] => readFacts<N>(db, from, { partnershipId, after }, everything);
    let facts = read(known.position);
    if (known.position > 0n && facts.some(back.reaches)) {
      known = { position: 0n, standings: OrderedMap() };
      facts = read(0n);
    }
    applyCorrections(facts, made);
    const standings = facts.length > 0 ? withFacts(known.standings, back.stands(facts)) : known.standings;
    cache.set(partnershipId, { position, standings });
    return standings;
  };
}
