import { readCase } from '@handslag/views/case';
import { readDirectory } from '@handslag/views/directory';
import type { Id } from '@handslag/domain/shared/id';
import { directoryFor, mustAskWhoShares } from '../access/directory-for.ts';
import { mayRecordNow } from '../access/may-record.ts';
import { whoShares } from '../access/shared-cases.ts';
import type { SomeHandlers } from '../http/asking.ts';
import { there } from '../http/fault.ts';
import type { House } from '../house.ts';

/** What the views cannot answer alone: it takes the gate's word, or a look at which cases are shared. */
export function readingHandlers(house: House): SomeHandlers<'getDirectory' | 'getCase'> {
  const { views, kinds } = house;
  return {
    async getDirectory({ seat }) {
      const all = there(await readDirectory(views, seat.reader, seat.partnershipId));
      const shared = mustAskWhoShares(seat.viewer, all)
        ? await whoShares(views, seat.reader.sight, seat.partnershipId)
        : new Set<Id>();
      return directoryFor(seat.viewer, shared, all, await kinds.partnership.load(seat.partnershipId));
    },
    async getCase({ seat, params, query }) {
      const page = there(await readCase(views, seat.reader, seat.partnershipId, params.caseId, query));
      return { ...page, mayRecord: await mayRecordNow(house, seat.viewer, params.caseId) };
    },
  };
}
