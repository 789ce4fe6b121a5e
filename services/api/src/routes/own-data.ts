import type { OwnData } from '@handslag/contract/questions/own-data';
import { readCaseLog } from '@handslag/views/case';
import { listCases } from '@handslag/views/cases';
import type { Seat, SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import type { House } from '../house.ts';
import { detailsOf } from '../identity/persons.ts';

const ALL = Number.MAX_SAFE_INTEGER;

/** A citizen's own cases with their logs; what others do in their work is no data about themselves. */
async function ownCases(
  { views }: House,
  { viewer, reader, partnershipId }: Seat,
): Promise<OwnData['cases']> {
  if (viewer.role !== 'participant') return [];
  const cases = await listCases(views, reader, partnershipId, { limit: ALL });
  const logs = await Promise.all(
    (cases?.rows ?? []).map(async ({ caseId }) => {
      const log = await readCaseLog(views, reader, partnershipId, caseId);
      return log ? [{ caseId, events: log.events }] : [];
    }),
  );
  return logs.flat();
}

/** What is kept about the person who asks. */
export function ownDataHandlers(house: House): SomeHandlers<'getOwnData'> {
  return {
    async getOwnData({ seat, person, reply }) {
      const { viewer, partnershipId } = seat;
      const details = await detailsOf(house, person);
      if (!details || viewer.role === undefined) throw new Fault('access/not-found');
      const cases = await ownCases(house, seat);
      const ids = cases.map(({ caseId }) => caseId);
      const records = house.accessRecords.find({ partnershipId, cases: ids, limit: ALL, offset: 0 });
      void reply.header('content-disposition', 'attachment; filename="my-data.json"');
      return {
        exportedAt: house.now(),
        person: {
          personId: person,
          name: details.name,
          email: details.email ?? null,
          language: details.language,
        },
        role: viewer.role,
        actors: [...viewer.actors],
        cases,
        accessRecords: records.rows,
      };
    },
  };
}
