import { type AroundThing, peopleGate } from '../access/gate.ts';
import type { PersonCommand } from '../commands.ts';
import type { Look } from '../partnership/look.ts';
import { narrowed } from '../partnership/narrowed.ts';
import type { Decider } from '../shared/decider.ts';
import { decidePerson } from './decide.ts';
import { evolvePerson } from './evolve.ts';
import { type PersonState, noPerson } from './state.ts';

/** Everything about the stream of a person. */
export const personDecider: Decider<PersonCommand, PersonState, AroundThing, Look> = {
  initial: () => noPerson,
  evolve: evolvePerson,
  needs: async (_, { partnershipId }, look) => ({ partnership: await look.partnership(partnershipId) }),
  gate: (commands, _, asker, around) =>
    peopleGate(
      around,
      asker,
      commands.map(({ personId }) => personId),
    ),
  decide: (command, state, circumstance, { partnership }) =>
    decidePerson(command, state, circumstance, narrowed(partnership, circumstance)),
};
