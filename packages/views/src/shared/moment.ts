import type { Moment } from '@handslag/contract/moment';
import { type Instant, instantOf } from '@handslag/domain/shared/time';

/** What a reader asks for: each axis defaults to now. */
export interface AskedMoment {
  at?: Instant | undefined;
  knownAt?: Instant | undefined;
  /** The clock; only tests and reports that must be repeatable say it. */
  now?: Instant | undefined;
}

/** A place in the story: what happened before it, or at the same instant and not after it in the log. */
interface StoryPlace {
  occurredAt: Instant;
  position: bigint;
}

/** How far to look: a moment, and within it perhaps no further than one place in the story. */
export interface Horizon extends Moment {
  upTo?: StoryPlace | undefined;
}

/** After every instant that the log can hold. */
export const ENDLESS: Instant = '2199-12-31T23:59:59.999999Z';
export const everything: Horizon = { at: ENDLESS, knownAt: ENDLESS };

/**
 * The moment to judge at, and how far to look for it. Where an axis is left open, all that the log holds counts, so that
 * the clock of another node, a little ahead, hides nothing.
 */
export function lookBack({ at, knownAt, now = instantOf(Date.now()) }: AskedMoment): {
  moment: Moment;
  horizon: Horizon;
} {
  return {
    moment: { at: at ?? now, knownAt: knownAt ?? now },
    horizon: { at: at ?? ENDLESS, knownAt: knownAt ?? ENDLESS },
  };
}
