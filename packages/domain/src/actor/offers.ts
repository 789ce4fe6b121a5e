import type { ActorCommand } from '../commands.ts';
import { type Offer, offersAmong, oneself, ownOf, SOME_WORDS, taking } from '../offer.ts';
import { actorsOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Asker } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { actorDecider } from './decider.ts';
import type { ActorState } from './state.ts';

/** What the person may say of an actor as such: what it is called, and that its name is erased. */
export const namedOffers = (
  asker: Asker,
  state: ActorState,
  partnership: PartnershipState,
  actorId: Id,
): Offer[] =>
  offersAmong<ActorCommand>(
    [
      {
        say: 'RenameActor',
        voices: ownOf(actorsOf(partnership, asker.by).filter((own) => own === actorId)),
        elseOneself: true,
        least: () => [{ type: 'RenameActor', actorId, name: SOME_WORDS }],
      },
      {
        say: 'EraseActor',
        voices: oneself,
        least: () => [{ type: 'EraseActor', actorId, reason: SOME_WORDS, legalBasis: SOME_WORDS }],
      },
    ],
    taking(actorDecider, state, asker, { partnership }),
  );
