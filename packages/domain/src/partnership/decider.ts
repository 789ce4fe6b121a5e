import { partnershipGate } from '../access/gate.ts';
import type { PartnershipCommand } from '../commands.ts';
import type { Asker, Decider } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { decidePartnership } from './decide.ts';
import { evolvePartnership } from './evolve.ts';
import type { AroundPartnership } from './held.ts';
import type { Look } from './look.ts';
import { narrowed } from './narrowed.ts';
import { groundsOutside } from '../word/grounds.ts';
import { noPartnership, type PartnershipState } from './state.ts';

/** What the actors that these commands would let go, or leave without this representative, still hold. */
async function heldBy(
  commands: readonly PartnershipCommand[],
  { partnershipId }: Asker,
  look: Pick<Look, 'held'>,
): Promise<AroundPartnership['held']> {
  const leaving = commands.flatMap((command) =>
    command.type === 'RecordActorLeft' || command.type === 'StandDownRepresentative' ? [command.actorId] : [],
  );
  return new Map(
    await Promise.all(leaving.map(async (id) => [id, await look.held(partnershipId, id)] as const)),
  );
}

/** The actors and persons that these commands bring in, and that are not of this partnership. */
async function strangersIn(
  commands: readonly PartnershipCommand[],
  { partnershipId, source, invited }: Asker,
  look: Pick<Look, 'actor' | 'person'>,
): Promise<AroundPartnership['strangers']> {
  const found = new Set<Id>();
  if (source === 'import') return found;
  for (const command of commands) {
    if (command.type === 'JoinActor') {
      const actor = await look.actor(command.actorId);
      if (actor.kind === undefined || actor.partnershipId !== partnershipId) found.add(command.actorId);
    }
    if (command.type === 'AdmitMember' && !invited?.has(command.personId)) {
      const person = await look.person(command.personId);
      if (person.language === undefined || person.partnershipId !== partnershipId)
        found.add(command.personId);
    }
  }
  return found;
}

/** Whoever runs the node is asked for a second yes, and to come in where nobody takes part; for nothing else. */
const isOperators = (
  commands: readonly PartnershipCommand[],
  { members }: PartnershipState,
  { operator }: Asker,
): boolean =>
  operator !== undefined &&
  commands.every(({ type }) => type === 'SecondMandate' || (type === 'AdmitMember' && members.size === 0));

/** Everything about a partnership's own stream. */
export const partnershipDecider: Decider<PartnershipCommand, PartnershipState, AroundPartnership, Look> = {
  initial: () => noPartnership,
  evolve: evolvePartnership,
  needs: async (commands, asker, look) => ({
    held: await heldBy(commands, asker, look),
    strangers: await strangersIn(commands, asker, look),
  }),
  gate: (commands, partnership, asker) =>
    isOperators(commands, partnership, asker)
      ? undefined
      : partnershipGate(
          { partnership },
          asker,
          commands.every(({ type }) => type === 'MarkHistoryRead'),
        ),
  decide: (command, state, circumstance, around) =>
    decidePartnership(command, narrowed(state, circumstance), circumstance, around),
  groundsOf: (said, state, circumstance) => groundsOutside(said, circumstance, narrowed(state, circumstance)),
};
