import type { Id } from '@handslag/domain/shared/id';
import { noPartnership } from '@handslag/domain/partnership/state';
import type { House } from '../house.ts';
import { idFrom } from '../ids.ts';
import { importedShelf } from './imported.ts';

type Parts = Pick<House, 'accounts' | 'kinds' | 'record' | 'secrets'>;

/** The operator becomes a person of the partnership, by their own act. Once more changes nothing. */
async function register(
  { accounts, kinds, record }: Parts,
  operator: Id,
  partnershipId: Id,
): Promise<Id | undefined> {
  const account = await accounts.of(operator);
  const personId = idFrom(partnershipId, `operator ${operator}`);
  if (!account || !(await accounts.tie(operator, personId))) return undefined;
  if ((await kinds.person.load(personId)).language !== undefined) return personId;
  const { name, language, addresses } = account;
  const ask = { partnershipId, by: personId, key: idFrom(personId, 'registered'), founding: noPartnership };
  const outcome = await record(ask, kinds.person, personId, [
    { type: 'RegisterPerson', personId, name, email: addresses[0]?.address, language },
  ]);
  return outcome.outcome === 'recorded' ? personId : undefined;
}

/**
 * Lets whoever runs the node in as the coordinator of each partnership that an import made and in which nobody takes part:
 * once there is somebody, which is from when the set-up link is used. Stopped in between, it goes on at the next call.
 * Answers the partnerships that have a coordinator since.
 */
export async function letOperatorIn(parts: Parts): Promise<Id[]> {
  const waiting = importedShelf(parts.secrets);
  const [operator] = await parts.accounts.operators();
  if (operator === undefined) return [];
  const { kinds, record } = parts;
  const opened: Id[] = [];
  for (const { id: partnershipId } of await waiting.all()) {
    const { id, members } = await kinds.partnership.load(partnershipId);
    if (id === undefined) continue;
    if (members.size === 0) {
      const personId = await register(parts, operator, partnershipId);
      if (personId === undefined) continue;
      const those = new Set([personId]);
      const ask = {
        partnershipId,
        by: personId,
        key: idFrom(personId, 'let in'),
        operator: those,
        invited: those,
      };
      const outcome = await record(ask, kinds.partnership, partnershipId, [
        { type: 'AdmitMember', personId, role: 'coordinator' },
      ]);
      if (outcome.outcome !== 'recorded') continue;
      opened.push(partnershipId);
    }
    await waiting.delete(partnershipId);
  }
  return opened;
}
