import type { QuestionName, Questions } from '@handslag/contract/routes';
import { mayReadAssessment, mayReadPartnership, type Viewer } from '@handslag/domain/access';
import type { Id } from '@handslag/domain/shared/id';
import type { z } from 'zod';
import { readActors } from './actors/queries.ts';
import { readAssessment, readAssessments } from './assessment/queries.ts';
import { listCases } from './cases/list-cases.ts';
import { readCaseLog } from './cases/read-case.ts';
import { readChanges } from './changes/queries.ts';
import { readOverview } from './charter/overview.ts';
import { readCharter } from './charter/queries.ts';
import { readConversation } from './commitments/conversation.ts';
import { readDependencies } from './commitments/dependencies.ts';
import { commitmentMatrix, listCommitments } from './commitments/queries.ts';
import { listDecisions } from './decisions/queries.ts';
import { readDesk } from './desk/queries.ts';
import { readEvent, readHistory } from './history/queries.ts';
import { readStateAt } from './history/state-at.ts';
import { readLearning } from './learning/queries.ts';
import { readLedger } from './ledger/queries.ts';
import { readOnBoard } from './onboarding/on-board.ts';
import { readOnboarding } from './onboarding/queries.ts';
import { readOwnJourneys } from './own-journeys/queries.ts';
import type { ViewsSource } from './projector.ts';
import type { Search } from './search/queries.ts';
import type { Reader } from './shared/reader.ts';

/** Who asks, and where the answer is found. */
export interface Asker {
  views: ViewsSource;
  search: Search;
  reader: Reader;
  viewer: Viewer;
  partnershipId: Id;
}
type Part<S> = S extends z.ZodType ? z.output<S> : undefined;
type Asking<Q> = Asker & {
  params: Part<Q extends { params: infer S } ? S : undefined>;
  query: Part<Q extends { query: infer S } ? S : undefined>;
};
type Answer<Q extends { response: z.ZodType }> = {
  answer(
    asking: Asking<Q>,
  ): z.output<Q['response']> | undefined | Promise<z.output<Q['response']> | undefined>;
}['answer'];

/** As whom somebody asks about assessments, and how much of them they may see. */
const assessmentSight = ({ viewer }: Asker) => ({
  personId: viewer.personId,
  level: mayReadAssessment(viewer),
});

/** How each question that the views can answer alone is answered; undefined: there is nothing that the reader may know of. */
export const answers = {
  getOverview: ({ views, reader, partnershipId }) => readOverview(views, reader, partnershipId),
  getCharter: ({ views, reader, partnershipId, query }) => readCharter(views, reader, partnershipId, query),
  getDesk: ({ views, reader, partnershipId, viewer }) =>
    readDesk(views, reader, partnershipId, viewer.personId),
  getOwnJourneys: ({ views, reader, partnershipId, viewer }) =>
    readOwnJourneys(views, reader, partnershipId, viewer.personId),
  getCases: ({ views, reader, partnershipId, query }) => listCases(views, reader, partnershipId, query),
  getCaseLog: ({ views, reader, partnershipId, params, query }) =>
    readCaseLog(views, reader, partnershipId, params.caseId, query),
  getCommitments: ({ views, reader, partnershipId, query }) =>
    listCommitments(views, reader, partnershipId, query),
  getMatrix: ({ views, reader, partnershipId, query }) =>
    commitmentMatrix(views, reader, partnershipId, query),
  getCommitment: ({ views, reader, partnershipId, params, query }) =>
    readConversation(views, reader, partnershipId, params.commitmentId, query),
  getLedger: ({ views, reader, partnershipId, query }) => readLedger(views, reader, partnershipId, query),
  getHistory: ({ views, reader, partnershipId, query }) => readHistory(views, reader, partnershipId, query),
  getStateAt: ({ views, reader, partnershipId, params }) =>
    readStateAt(views, reader, partnershipId, params.position),
  async getEvent({ views, reader, partnershipId, viewer, params }) {
    const event = await readEvent(views, reader, partnershipId, params.eventId);
    // What stands outside every case is the partnership's own: a participant reads the own case.
    return event?.meta.caseId !== undefined || mayReadPartnership(viewer) ? event : undefined;
  },
  getChanges: ({ views, reader, partnershipId, viewer, query }) =>
    readChanges(views, reader, partnershipId, viewer.personId, query),
  getDependencies: ({ views, reader, partnershipId, params, query }) =>
    readDependencies(views, reader, partnershipId, params.commitmentId, query),
  search: ({ search, reader, partnershipId, viewer, query }) =>
    search.find({ reader, partnershipLevel: mayReadPartnership(viewer) }, partnershipId, query),
  getOnboarding: (asking) =>
    readOnboarding(
      asking.views,
      asking.reader,
      asking.partnershipId,
      asking.params.actorId,
      assessmentSight(asking),
      asking.query,
    ),
  getOnBoard: ({ views, reader, partnershipId, query }) => readOnBoard(views, reader, partnershipId, query),
  getDecisions: ({ views, reader, partnershipId, query }) =>
    listDecisions(views, reader, partnershipId, query),
  getActors: ({ views, reader, partnershipId, query }) => readActors(views, reader, partnershipId, query),
  getLearning: ({ views, reader, partnershipId, query }) => readLearning(views, reader, partnershipId, query),
  getAssessments: (asking) =>
    readAssessments(asking.views, asking.reader, asking.partnershipId, assessmentSight(asking), asking.query),
  getAssessment: (asking) =>
    readAssessment(
      asking.views,
      asking.reader,
      asking.partnershipId,
      asking.params.assessmentId,
      assessmentSight(asking),
      asking.query,
    ),
} as const satisfies { [N in QuestionName]?: Answer<Questions[N]> };

export type Answered = keyof typeof answers;
