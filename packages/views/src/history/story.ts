import type { Id } from '@handslag/domain/shared/id';
import type { Frame } from '../shared/frame.ts';
import { presentCases } from '../cases/present-cases.ts';

/** Which entries of the story: of one case, or that speak of one actor. */
export interface StoryFilter {
  caseId?: Id | undefined;
  actor?: Id | undefined;
}

/** The part of a query that picks what belongs to the story, and what the reader may know of. */
export function storyOf(frame: Frame, filter: StoryFilter): { where: string; params: unknown[] } {
  const { db, partnershipId, horizon } = frame;
  const unseen = [...presentCases(db, partnershipId).keys()].filter((caseId) => !frame.visible({ caseId }));
  let where = `story = 1 AND partnership_id = ? AND occurred_at <= ? AND recorded_at <= ?`;
  const params: unknown[] = [partnershipId, horizon.at, horizon.knownAt];
  if (unseen.length > 0) {
    where += ' AND (case_id IS NULL OR case_id NOT IN (SELECT value FROM json_each(?)))';
    params.push(JSON.stringify(unseen));
  }
  if (filter.caseId !== undefined) {
    where += ' AND case_id = ?';
    params.push(filter.caseId);
  }
  if (filter.actor !== undefined) {
    where += ' AND instr(actors, ?) > 0';
    params.push(filter.actor);
  }
  return { where, params };
}
