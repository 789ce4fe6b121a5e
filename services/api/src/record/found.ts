import type { Founding } from '@handslag/contract/acts/found-partnership';
import type { ActorCommand, PartnershipCommand, PersonCommand } from '@handslag/domain/commands';
import { partnershipDecider } from '@handslag/domain/partnership/decider';
import { nobodyElse } from '@handslag/domain/partnership/held';
import { noPartnership } from '@handslag/domain/partnership/state';
import { decideBatch } from '@handslag/domain/shared/decide-batch';
import type { Id } from '@handslag/domain/shared/id';
import type { z } from 'zod';
import type { House } from '../house.ts';
import { idFrom } from '../ids.ts';
import type { Ask, Outcome } from './outcome.ts';

type Parts = Pick<House, 'kinds' | 'record' | 'now' | 'newId' | 'accounts'>;

interface FoundingIds {
  /** As whom the new partnership knows the founder. */
  personId: Id;
  partnershipId: Id;
  actorId: Id;
  steeringCaseId: Id;
}

/** The same request, sent again, founds the same partnership. */
const idsFor = (by: Id, key: Id): FoundingIds => ({
  personId: idFrom(key, `${by}/person`),
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

const nothingNew: Outcome = { outcome: 'recorded', position: 0n, revision: 0n, events: [] };

/** The founder becomes a person of the new partnership, by their own act. */
async function registerFounder(
  { kinds, record, accounts }: Parts,
  accountId: Id,
  { personId, partnershipId }: FoundingIds,
): Promise<Outcome> {
  const account = await accounts.of(accountId);
  if (!account || !(await accounts.tie(accountId, personId)))
    return { outcome: 'closed', code: 'access/forbidden' };
  if ((await kinds.person.load(personId)).language !== undefined) return nothingNew;
  const { name, language, addresses } = account;
  const commands: PersonCommand[] = [
    { type: 'RegisterPerson', personId, name, email: addresses[0]?.address, language },
  ];
  const ask = {
    partnershipId,
    by: personId,
    key: idFrom(personId, 'registered'),
    founding: noPartnership,
  };
  return record(ask, kinds.person, personId, commands);
}

/**
 * Founds a partnership: the founder's organisation is registered, then the partnership is founded with it and the founder
 * in one append; its steering case follows. Stopped in between, it leaves an actor that nobody knows, and a retry goes on.
 */
export async function foundPartnership(
  parts: Parts,
  accountId: Id,
  key: Id,
  founding: z.output<typeof Founding>,
): Promise<{ outcome: Outcome; partnershipId: Id }> {
  const { kinds, record, now, newId } = parts;
  const ids = idsFor(accountId, key);
  const by = ids.personId;
  const { partnershipId, actorId } = ids;
  const commands = commandsOf(by, ids, founding);
  // What the partnership will be: the rules of actors ask who coordinates it.
  const surroundings = { by, recordedAt: now(), partnershipId, correlationId: key, causationId: key, newId };
  const decided = decideBatch(partnershipDecider, commands, noPartnership, surroundings, nobodyElse);
  if (decided.outcome === 'refused') return { outcome: decided, partnershipId };
  const ask: Ask = {
    partnershipId,
    by,
    key,
    founding: decided.outcome === 'decided' ? decided.state : noPartnership,
  };

  const { kind, name, organisationNumber } = founding.actor;
  const registering: ActorCommand[] = [{ type: 'RegisterActor', actorId, kind, name, organisationNumber }];
  const founder = await registerFounder(parts, accountId, ids);
  if (founder.outcome !== 'recorded') return { outcome: founder, partnershipId };
  const registered = await record(ask, kinds.actor, actorId, registering);
  if (registered.outcome !== 'recorded') return { outcome: registered, partnershipId };
  return { outcome: await record(ask, kinds.partnership, partnershipId, commands), partnershipId };
}
