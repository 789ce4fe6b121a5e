import type { PartnershipCommand, PersonCommand } from '@handslag/domain/commands';
import { mandateOf, roleOf } from '@handslag/domain/partnership/mandate';
import type { Id } from '@handslag/domain/shared/id';
import { Fault } from '../http/fault.ts';
import type { House } from '../house.ts';
import { idFrom } from '../ids.ts';
import type { Pending } from '../identity/invitations.ts';
import type { Outcome } from '../record/outcome.ts';

export interface Invitation {
  partnershipId: Id;
  pending: Pending;
}

/** Whether it can still be taken: the person is nobody's yet, and has not been erased. */
export async function canTake({ accounts, kinds }: House, { pending }: Invitation): Promise<boolean> {
  const { personId } = pending;
  return (await accounts.ofPerson(personId)) === undefined && !(await kinds.person.load(personId)).erased;
}

/** A rule says no to what was meant when the invitation was written: it is worth nothing any more. */
function mustLand(outcome: Outcome): void {
  if (outcome.outcome !== 'recorded') throw new Fault('link/invalid');
}

/** Registers the person by the person's own act, with what the invitation says. Once more changes nothing. */
async function register(house: House, { partnershipId, pending }: Invitation): Promise<void> {
  const { kinds } = house;
  const { personId, name, email, language } = pending;
  if ((await kinds.person.load(personId)).language !== undefined) return;
  const commands: PersonCommand[] = [{ type: 'RegisterPerson', personId, name, email, language }];
  // Nobody here may ask yet: it is by the invitation that the person does.
  const founding = await kinds.partnership.load(partnershipId);
  const ask = { partnershipId, by: personId, key: idFrom(personId, 'registered'), founding };
  mustLand(await house.record(ask, kinds.person, personId, commands));
}

/** Admits as the coordinator who invited has said, who must still be one. */
async function takeIn(house: House, { partnershipId, pending }: Invitation): Promise<void> {
  const { personId, role, represents, invitedBy, kept } = pending;
  const state = await house.kinds.partnership.load(partnershipId);
  const commands: PartnershipCommand[] = [];
  if (roleOf(state, personId) === undefined) commands.push({ type: 'AdmitMember', personId, role });
  if (represents && mandateOf(state, personId, represents.actorId) === undefined)
    commands.push({ type: 'AppointRepresentative', personId, ...represents });
  if (commands.length === 0) return;
  const invited = new Set([personId]);
  const ask = { partnershipId, by: invitedBy, key: idFrom(personId, `admitted ${kept}`), invited };
  mustLand(await house.record(ask, house.kinds.partnership, partnershipId, commands));
}

/**
 * The holder of an account accepts an invitation: is from now on the person that the partnership knows, registered and
 * admitted. Stopped in between, the same account can accept again. Throws `link/invalid`.
 */
export async function admit(
  house: House,
  invitation: Invitation,
  accountId: Id,
  from: string,
): Promise<void> {
  const { accounts, invitations, trail } = house;
  const { partnershipId, pending } = invitation;
  const { personId, email, sent } = pending;
  const isThere = await house.kinds.partnership.load(partnershipId);
  const [mine] = (await accounts.of(accountId))?.persons.filter((one) => isThere.members.has(one)) ?? [];
  // One partnership knows one holder as one person.
  if (mine !== undefined && mine !== personId) throw new Fault('link/invalid');
  if (!(await accounts.tie(accountId, personId))) throw new Fault('link/invalid');
  try {
    await register(house, invitation);
    await takeIn(house, invitation);
  } catch (error) {
    if (error instanceof Fault) await accounts.untie(personId);
    throw error;
  }
  await invitations.end(partnershipId, personId);
  await invitations.noteAddress(partnershipId, email, personId);
  // Whoever has the link has read the mail that was sent to the address.
  if (sent === 'mail') await accounts.verifyAddress(accountId, email);
  await trail.note(accountId, 'joined', from);
}
