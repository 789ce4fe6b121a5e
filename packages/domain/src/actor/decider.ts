import { type AroundThing, peopleGate } from '../access/gate.ts';
import type { ActorCommand } from '../commands.ts';
import type { Look } from '../partnership/look.ts';
import { narrowed } from '../partnership/narrowed.ts';
import type { Decider } from '../shared/decider.ts';
import { decideActor } from './decide.ts';
import { evolveActor } from './evolve.ts';
import { type ActorState, noActor } from './state.ts';

/** Everything about the stream of an actor. */
export const actorDecider: Decider<ActorCommand, ActorState, AroundThing, Look> = {
  initial: () => noActor,
  evolve: evolveActor,
  needs: async (_, { partnershipId }, look) => ({ partnership: await look.partnership(partnershipId) }),
  gate: (commands, _, asker, around) =>
    peopleGate(
      around,
      asker,
      commands.map(({ actorId }) => actorId),
    ),
  decide: (command, state, circumstance, { partnership }) =>
    decideActor(command, state, circumstance, narrowed(partnership, circumstance)),
};
