import { StoreUnavailable } from '@handslag/event-store/errors';
import type { Id } from '@handslag/domain/shared/id';
import type { Opener } from '@handslag/views/text';
import { askViews } from '../http/answered.ts';
import type { SomeHandlers } from '../http/asking.ts';
import { there } from '../http/fault.ts';
import { LoggedEvent } from '@handslag/contract/logged-event';
import type { House } from '../house.ts';
import type { FollowedTree } from './followed-tree.ts';
import { checkpointOf, proveEvent, proveGrowth } from './proofs.ts';

const PATIENCE_MS = 10_000;

/** A proof tells no text, so that nothing is opened for it, and nobody has read anything. */
const shut: Opener = { prepare: async () => undefined, open: () => ({ hidden: 'sealed' }) };

export function proofHandlers(
  house: House,
): SomeHandlers<'getCheckpoint' | 'getInclusionProof' | 'getConsistencyProof'> {
  const { notary, views } = house;

  /** The tree with all that the views know of. Throws StoreUnavailable, `access/not-found`. */
  async function treeNow(partnershipId: Id): Promise<FollowedTree> {
    try {
      await notary.passed(views.position(), AbortSignal.timeout(PATIENCE_MS));
    } catch (cause) {
      throw new StoreUnavailable('what is recorded is not signed yet; ask again', { cause });
    }
    return there(notary.treeOf(partnershipId));
  }
  return {
    getCheckpoint: async ({ seat }) => there(await checkpointOf(await treeNow(seat.partnershipId))),
    async getInclusionProof({ seat, params }) {
      const asking = { ...seat, reader: { ...seat.reader, opener: shut } };
      const event = await askViews(house, asking, 'getEvent', { params, query: undefined });
      const position = BigInt(LoggedEvent.parse(event).position);
      return there(await proveEvent(await treeNow(seat.partnershipId), position));
    },
    getConsistencyProof: async ({ seat, query }) =>
      there(await proveGrowth(await treeNow(seat.partnershipId), query.from, query.to)),
  };
}
