import type { Ground } from '@handslag/api/ground';
import { kindsOf } from '@handslag/api/streams';
import { createTokens } from '@handslag/api/tokens';
import { roleOf } from '@handslag/domain/partnership/mandate';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Id } from '@handslag/domain/shared/id';
import type { PastStream } from '@handslag/exchange/journeys/streams';
import { Unusable } from '../explain.ts';
import { broughtTo } from './record-past.ts';

type Parts = Pick<Ground, 'log' | 'vault' | 'secrets' | 'newId'>;

const needsYes =
  'The partnership that this goes into has people of its own, and nothing has been imported. A coordinator there says yes by making a key ' +
  '(Administration, Keys for machines, as coordinator) and giving it to you: import again with --key KEY.';

/** Whether something of the past is not in the log yet. */
async function bringsAnything(parts: Parts, streams: readonly PastStream[]): Promise<boolean> {
  for (const past of streams) if ((await broughtTo(parts, past)).fresh.length > 0) return true;
  return false;
}

/**
 * Who says that the past may go into its partnership: nobody in person where the import makes it, or nobody takes part
 * yet; else the coordinator whose key is given. Throws Unusable where a yes is needed and not there.
 */
export async function askedIn(
  parts: Parts,
  partnershipId: Id,
  streams: readonly PastStream[],
  key: string | undefined,
): Promise<Id> {
  const state = await kindsOf(parts.log).partnership.load(partnershipId);
  if (state.members.size === 0) return SYSTEM_PERSON;
  const token =
    key === undefined ? undefined : await createTokens(parts.secrets, Date.now, parts.newId).use(key);
  const isTheirs =
    token?.partnershipId === partnershipId &&
    token.role === 'coordinator' &&
    roleOf(state, token.madeBy) === 'coordinator';
  if (token && isTheirs) return token.madeBy;
  if (key === undefined && !(await bringsAnything(parts, streams))) return SYSTEM_PERSON;
  throw new Unusable(
    key === undefined ? needsYes : `This key is not a coordinator’s of that partnership. ${needsYes}`,
  );
}
