import type { Founding } from '@handslag/contract/acts/found-partnership';
import { decideActor } from '@handslag/domain/actor/decide';
import type { ActorCommand, PartnershipCommand } from '@handslag/domain/commands';
import { decidePartnership } from '@handslag/domain/partnership/decide';
import { nothingHeld } from '@handslag/domain/partnership/held';
import { noPartnership } from '@handslag/domain/partnership/state';
import type { Id } from '@handslag/domain/shared/id';
import type { z } from 'zod';
import { idFrom } from '../ids.ts';
import type { Parts } from './acts.ts';
import { decideBatch } from './batch.ts';
import type { Ask, Outcome } from './outcome.ts';

interface FoundingIds {
  partnershipId: Id;
  actorId: Id;
  steeringCaseId: Id;
}

/** The same request, sent again, founds the same partnership. */
const idsFor = (by: Id, key: Id): FoundingIds => ({
  partnershipId: idFrom(key, `${by}/partnership`),
  actorId: idFrom(key, `${by}/actor`),
  steeringCaseId: idFrom(key, `${by}/steering`),
});

const commandsOf = (by: Id, ids: FoundingIds, founding: z.output<typeof Founding>): PartnershipCommand[] => {
  const { name, purpose, need, timeZone, language, actor } = founding;
  const { actorId, steeringCaseId } = ids;
  return [
    { type: 'FoundPartnership', name, purpose, need, timeZone, language, steeringCaseId },
    { type: 'JoinActor', actorId },
    { type: 'AppointRepresentative', actorId, personId: by, function: actor.function, mandate: 'decide' },
  ];
};

/**
 * Founds a partnership: the founder's organisation is registered, then the partnership is founded with it and the founder
 * in one append; its steering case follows. Stopped in between, it leaves an actor that nobody knows, and a retry goes on.
 */
export async function foundPartnership(
  { kinds, record, now, newId }: Parts,
  by: Id,
  key: Id,
  founding: z.output<typeof Founding>,
): Promise<{ outcome: Outcome; partnershipId: Id }> {
  const ids = idsFor(by, key);
  const { partnershipId, actorId } = ids;
  const commands = commandsOf(by, ids, founding);
  const ask: Ask = { partnershipId, by, key };
  // What the partnership will be: the rules of actors ask who coordinates it.
  const around = { by, recordedAt: now(), partnershipId, correlationId: key, causationId: key, newId };
  const decided = decideBatch(commands, noPartnership, around, {
    decide: (command, state, circumstance) => decidePartnership(command, state, circumstance, nothingHeld),
    evolve: kinds.partnership.evolve,
  });
  if (!decided.ok)
    return {
      outcome: { outcome: 'refused', refusal: decided.refusal, command: decided.command },
      partnershipId,
    };
  const founded = decided.events.reduce(kinds.partnership.evolve, noPartnership);

  const { kind, name, organisationNumber } = founding.actor;
  const registering: ActorCommand[] = [{ type: 'RegisterActor', actorId, kind, name, organisationNumber }];
  const registered = await record(ask, {
    kind: kinds.actor,
    id: actorId,
    commands: registering,
    handled: ({ handled }) => handled,
    gate: () => undefined,
    decide: (command, state, circumstance) => decideActor(command, state, circumstance, founded),
  });
  if (registered.outcome !== 'recorded') return { outcome: registered, partnershipId };
  const outcome = await record(ask, {
    kind: kinds.partnership,
    id: partnershipId,
    commands,
    handled: ({ handled }) => handled,
    gate: () => undefined,
    decide: (command, state, circumstance) => decidePartnership(command, state, circumstance, nothingHeld),
  });
  return { outcome, partnershipId };
}
