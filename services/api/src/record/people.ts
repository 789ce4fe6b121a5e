import type { NewMember } from '@handslag/contract/acts/invite-member';
import type { SetUp } from '@handslag/contract/acts/set-up';
import type { PartnershipCommand, PersonCommand } from '@handslag/domain/commands';
import { mandateOf, roleOf } from '@handslag/domain/partnership/mandate';
import { noPartnership } from '@handslag/domain/partnership/state';
import type { Language } from '@handslag/domain/person/events';
import type { Id } from '@handslag/domain/shared/id';
import { NO_PARTNERSHIP } from '@handslag/domain/shared/nobody';
import type { z } from 'zod';
import type { House } from '../house.ts';
import { idFrom } from '../ids.ts';
import type { Ask, Outcome } from './outcome.ts';

type Parts = Pick<House, 'kinds' | 'record' | 'newId' | 'accounts'>;

interface Someone {
  name: string;
  email: string;
  language: Language;
}

const nothingNew: Outcome = { outcome: 'recorded', position: 0n, revision: 0n, events: [] };

/** The person with this address: known already, or registered now. Sent again, it registers nobody twice. */
async function register(
  parts: Parts,
  ask: Ask,
  someone: Someone,
): Promise<{ outcome: Outcome; personId: Id }> {
  const { kinds, record, accounts, newId } = parts;
  const personId = await accounts.claim(someone.email, newId());
  const founding = ask.partnershipId === NO_PARTNERSHIP ? noPartnership : undefined;
  if ((await kinds.person.load(personId)).language !== undefined) return { outcome: nothingNew, personId };
  const key = idFrom(personId, 'registered');
  // The first account registers itself.
  const by = founding ? personId : ask.by;
  const commands: PersonCommand[] = [{ type: 'RegisterPerson', personId, ...someone }];
  const asked = { ...ask, by, key, ifRevision: undefined, founding };
  const outcome = await record(asked, kinds.person, personId, commands);
  return { outcome, personId };
}

/** Registers the person of the first account. */
export const registerFirst = (parts: Parts, { name, email, language }: z.output<typeof SetUp>) =>
  register(
    parts,
    { partnershipId: NO_PARTNERSHIP, by: NO_PARTNERSHIP, key: parts.newId() },
    { name, email, language },
  );

/**
 * Brings in a person: registered first, then admitted and made a representative in one append. Stopped in between, it
 * leaves a person who is nowhere a member, and a retry goes on from there.
 */
export async function inviteMember(
  parts: Parts,
  ask: Ask,
  invited: z.output<typeof NewMember>,
): Promise<{ outcome: Outcome; personId: Id }> {
  const { name, email, language, role, represents } = invited;
  const { outcome, personId } = await register(parts, ask, { name, email, language });
  if (outcome.outcome !== 'recorded') return { outcome, personId };
  const state = await parts.kinds.partnership.load(ask.partnershipId);
  const commands: PartnershipCommand[] = [];
  if (roleOf(state, personId) !== role) commands.push({ type: 'AdmitMember', personId, role });
  if (represents && mandateOf(state, personId, represents.actorId) === undefined)
    commands.push({ type: 'AppointRepresentative', personId, ...represents });
  if (commands.length === 0) return { outcome: nothingNew, personId };
  const asked = { ...ask, invited: new Set([personId]) };
  return {
    outcome: await parts.record(asked, parts.kinds.partnership, ask.partnershipId, commands),
    personId,
  };
}
