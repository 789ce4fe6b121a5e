import type { PartnershipCommand } from '../commands.ts';
import { type Offer, offersAmong, type Sayable, taking } from '../offer.ts';
import type { Asker } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { partnershipDecider } from './decider.ts';
import { nobodyElse } from './held.ts';
import { actorsOf } from './mandate.ts';
import type { PartnershipState } from './state.ts';

/** Who asks what may be said at partnership level. */
export interface PartnershipAsker extends Asker {
  state: PartnershipState;
}

export const ownAt = ({ state, by }: PartnershipAsker): Id[] => actorsOf(state, by);

/**
 * What the person may say, of what might be said. What an actor still holds in cases is not looked at here: whoever
 * lets it go disposes of that first, and the rule says of what.
 */
export const offersAt = (
  asker: PartnershipAsker,
  sayables: readonly Sayable<PartnershipCommand>[],
): Offer[] => offersAmong(sayables, taking(partnershipDecider, asker.state, asker, nobodyElse));
