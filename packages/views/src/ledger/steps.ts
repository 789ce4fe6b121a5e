import type { Id } from '@handslag/domain/shared/id';
import type { Frame } from '../shared/frame.ts';

/** How many steps were taken, in the cases that count and that the reader may know of. */
export function countSteps(
  frame: Frame,
  filter: { actor?: Id | undefined; caseId?: Id | undefined; ofCase: (caseId: Id) => boolean },
): number {
  const { db, partnershipId, horizon } = frame;
  const rows = db
    .prepare<unknown[], { caseId: Id; steps: number }>(
      `SELECT case_id AS caseId, count(*) AS steps FROM entries
       WHERE type = 'StepTaken' AND partnership_id = ? AND occurred_at <= ? AND recorded_at <= ?
         AND (? IS NULL OR case_id = ?) AND (? IS NULL OR instr(actors, ?) > 0)
       GROUP BY case_id`,
    )
    .all(
      partnershipId,
      horizon.at,
      horizon.knownAt,
      filter.caseId,
      filter.caseId,
      filter.actor,
      filter.actor,
    );
  return rows
    .filter(({ caseId }) => frame.visible({ caseId }) && filter.ofCase(caseId))
    .reduce((sum, { steps }) => sum + steps, 0);
}
