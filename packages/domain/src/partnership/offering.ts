import type { PartnershipCommand } from '../commands.ts';
import { type Offer, offersAmong, type Sayable, taking } from '../offer.ts';
import type { Asker } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { partnershipDecider } from './decider.ts';
import { type AroundPartnership, nobodyElse } from './held.ts';
import { actorsOf } from './mandate.ts';
import type { PartnershipState } from './state.ts';

/** Who asks what may be said at partnership level. */
export interface PartnershipAsker extends Asker {
  state: PartnershipState;
  /** What actors hold across the cases, where it is looked up; without it, whoever lets an actor go is told by the refusal. */
  around?: AroundPartnership;
}

export const ownAt = ({ state, by }: PartnershipAsker): Id[] => actorsOf(state, by);

/**
 * What the person may say, of what might be said. What an actor still holds in cases counts as far as it is
 * looked up: whoever lets it go disposes of that first, and the rule says of what.
 */
export const offersAt = (
  asker: PartnershipAsker,
  sayables: readonly Sayable<PartnershipCommand>[],
): Offer[] =>
  offersAmong(sayables, taking(partnershipDecider, asker.state, asker, asker.around ?? nobodyElse));
