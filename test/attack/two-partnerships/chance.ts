/** Chance that can be played again: the same seed, the same choices. */
export interface Chance {
  /** From 0 to 1, 1 left out. */
  next(): number;
  /** Whether something happens that does so in this share of all cases. */
  is(share: number): boolean;
  /** One of these; undefined of none. */
  one<T>(of: readonly T[]): T | undefined;
}

/** Source: mulberry32, by Tommy Ettinger, in the public domain. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    is: (share) => next() < share,
    one: (of) => of[Math.floor(next() * of.length)],
  };
}
