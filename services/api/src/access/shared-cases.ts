import type { Id } from '@handslag/domain/shared/id';
import { listCases } from '@handslag/views/cases';
import { actorsBetween } from '@handslag/views/commitments';
import type { Views } from '@handslag/views/projector';
import type { Sight } from '@handslag/views/sight';
import { closedOpener } from '@handslag/views/text';
import { nothingToSay } from '@handslag/views/offering';

/** The actors with whom somebody shares a case that they read in full, or a promise. */
export async function whoShares(views: Views, sight: Sight, partnershipId: Id): Promise<ReadonlySet<Id>> {
  const inFull: Sight = { case: (facts) => (sight.case(facts) === 'full' ? 'full' : 'none') };
  const all = { limit: Number.MAX_SAFE_INTEGER };
  const cases = await listCases(
    views,
    { sight: inFull, opener: closedOpener, offering: nothingToSay },
    partnershipId,
    all,
  );
  const between = actorsBetween(views, { sight }, partnershipId);
  return new Set([...(cases?.rows ?? []).flatMap(({ actors }) => actors), ...between]);
}
