import type { Id } from '@handslag/domain/shared/id';
import { mayReadAssessment, mayReadPartnership } from '@handslag/domain/access';
import { readActors } from '@handslag/views/actors';
import { readAssessment, readAssessments } from '@handslag/views/assessment';
import { readCase, readCaseLog } from '@handslag/views/case';
import { listCases } from '@handslag/views/cases';
import { readChanges } from '@handslag/views/changes';
import { readCharter } from '@handslag/views/charter';
import { commitmentMatrix, listCommitments } from '@handslag/views/commitments';
import { readConversation } from '@handslag/views/conversation';
import { listDecisions } from '@handslag/views/decisions';
import { readDependencies } from '@handslag/views/dependencies';
import { readDesk } from '@handslag/views/desk';
import { readDirectory } from '@handslag/views/directory';
import { readEvent, readHistory } from '@handslag/views/history';
import { readLearning } from '@handslag/views/learning';
import { readLedger } from '@handslag/views/ledger';
import { readOnBoard } from '@handslag/views/on-board';
import { readOnboarding } from '@handslag/views/onboarding';
import { readOverview } from '@handslag/views/overview';
import { readStateAt } from '@handslag/views/state-at';
import { directoryFor, mustAskWhoShares } from '../access/directory-for.ts';
import { whoShares } from '../access/shared-cases.ts';
import { mayRecordNow } from '../access/may-record.ts';
import type { Seat, SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import { etagOf } from '../http/revision.ts';
import type { House } from '../house.ts';

type Names =
  | 'getOverview'
  | 'getDirectory'
  | 'getCharter'
  | 'getDesk'
  | 'getCases'
  | 'getCase'
  | 'getCaseLog'
  | 'getCommitments'
  | 'getMatrix'
  | 'getCommitment'
  | 'getLedger'
  | 'getHistory'
  | 'getStateAt'
  | 'getEvent'
  | 'getAssessments'
  | 'getAssessment'
  | 'getActors'
  | 'getLearning'
  | 'getDecisions'
  | 'search'
  | 'getChanges'
  | 'getDependencies'
  | 'getOnboarding'
  | 'getOnBoard';

/** What is not there, and what may not be seen, are answered alike. */
function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Fault('access/not-found');
  return found;
}

/** As whom somebody asks about assessments, and how much of them they may see. */
const assessmentSight = ({ viewer }: Seat) => ({
  personId: viewer.personId,
  level: mayReadAssessment(viewer),
});

/** What can be seen: each question to its view, asked with the reader's sight and opener. */
export function readingHandlers(house: House): SomeHandlers<Names> {
  const { views } = house;
  return {
    getOverview: async ({ seat }) => there(readOverview(views, seat.reader, seat.partnershipId)),
    async getDirectory({ seat }) {
      const all = there(await readDirectory(views, seat.reader, seat.partnershipId));
      const shared = mustAskWhoShares(seat.viewer, all)
        ? await whoShares(views, seat.reader.sight, seat.partnershipId)
        : new Set<Id>();
      return directoryFor(seat.viewer, shared, all);
    },
    getCharter: async ({ seat, query }) => there(readCharter(views, seat.reader, seat.partnershipId, query)),
    getDesk: async ({ seat, person }) =>
      there(await readDesk(views, seat.reader, seat.partnershipId, person)),
    getCases: async ({ seat, query }) =>
      there(await listCases(views, seat.reader, seat.partnershipId, query)),
    async getCase({ seat, params, query, reply }) {
      const page = there(await readCase(views, seat.reader, seat.partnershipId, params.caseId, query));
      void reply.header('etag', etagOf(page.revision));
      return { ...page, mayRecord: await mayRecordNow(house, seat.viewer, params.caseId) };
    },
    async getCaseLog({ seat, params, query, reply }) {
      const log = there(await readCaseLog(views, seat.reader, seat.partnershipId, params.caseId, query));
      void reply.header('etag', etagOf(log.revision));
      return log;
    },
    getCommitments: async ({ seat, query }) =>
      there(await listCommitments(views, seat.reader, seat.partnershipId, query)),
    getMatrix: async ({ seat, query }) =>
      there(commitmentMatrix(views, seat.reader, seat.partnershipId, query)),
    getCommitment: async ({ seat, params, query }) =>
      there(await readConversation(views, seat.reader, seat.partnershipId, params.commitmentId, query)),
    getLedger: async ({ seat, query }) =>
      there(await readLedger(views, seat.reader, seat.partnershipId, query)),
    getHistory: async ({ seat, query }) =>
      there(await readHistory(views, seat.reader, seat.partnershipId, query)),
    getStateAt: async ({ seat, params }) =>
      there(await readStateAt(views, seat.reader, seat.partnershipId, params.position)),
    async getEvent({ seat, params }) {
      const event = there(await readEvent(views, seat.reader, seat.partnershipId, params.eventId));
      // What stands outside every case is the partnership's own: a participant reads the own case.
      return there(event.meta.caseId !== undefined || mayReadPartnership(seat.viewer) ? event : undefined);
    },
    getChanges: async ({ seat, person, query }) =>
      there(await readChanges(views, seat.reader, seat.partnershipId, person, query)),
    getDependencies: async ({ seat, params, query }) =>
      there(await readDependencies(views, seat.reader, seat.partnershipId, params.commitmentId, query)),
    search: async ({ seat, query }) => {
      const { reader, partnershipId, viewer } = seat;
      const searcher = { reader, partnershipLevel: mayReadPartnership(viewer) };
      return there(await house.search.find(searcher, partnershipId, query));
    },
    getOnboarding: async ({ seat, params, query }) =>
      there(
        await readOnboarding(
          views,
          seat.reader,
          seat.partnershipId,
          params.actorId,
          assessmentSight(seat),
          query,
        ),
      ),
    getOnBoard: async ({ seat, query }) => there(readOnBoard(views, seat.reader, seat.partnershipId, query)),
    getDecisions: async ({ seat, query }) =>
      there(await listDecisions(views, seat.reader, seat.partnershipId, query)),
    getActors: async ({ seat, query }) => there(readActors(views, seat.reader, seat.partnershipId, query)),
    getLearning: async ({ seat, query }) =>
      there(await readLearning(views, seat.reader, seat.partnershipId, query)),
    getAssessments: async ({ seat, query }) =>
      there(await readAssessments(views, seat.reader, seat.partnershipId, assessmentSight(seat), query)),
    getAssessment: async ({ seat, params, query }) =>
      there(
        await readAssessment(
          views,
          seat.reader,
          seat.partnershipId,
          params.assessmentId,
          assessmentSight(seat),
          query,
        ),
      ),
  };
}
