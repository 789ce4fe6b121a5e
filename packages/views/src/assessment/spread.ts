import type { Spread } from '@handslag/contract/questions/assessments';
import type { Id } from '@handslag/domain/shared/id';
import { median } from '../ledger/numbers.ts';

/** Fewer answers than this, and a spread could tell what one person said. */
export const FEWEST = 3;

/** The spread of some scores; null where there are none. */
export const spreadOf = (given: readonly number[]): Spread | null => {
  const scores = given.toSorted((one, other) => one - other);
  const [min] = scores;
  const max = scores.at(-1);
  const middle = median(scores);
  return min === undefined || max === undefined || middle === null
    ? null
    : { n: scores.length, min, median: middle, max, scores };
};

/**
 * The actors whose answers may be shown apart in an anonymous round: those with enough answers. What is left over may not
 * be too few either, since it can be had by taking the shown from the whole: then the smallest shown actor joins it.
 */
export function actorsToShow(counts: ReadonlyMap<Id, number>): Set<Id> {
  const bySize = [...counts].toSorted(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  let rest = 0;
  const shown = new Set<Id>();
  for (const [actorId, n] of bySize)
    if (n < FEWEST || (rest > 0 && rest < FEWEST)) rest += n;
    else shown.add(actorId);
  return rest > 0 && rest < FEWEST ? new Set() : shown;
}
