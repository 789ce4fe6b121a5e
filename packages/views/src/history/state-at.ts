import type { StateAt } from '@handslag/contract/questions/state-at';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { caseRows, standingCases } from '../cases/list-cases.ts';
import { isOpen } from '../cases/row.ts';
import { charterAt, presentActors, purposeOf, rulesInForce } from '../charter/fold.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import { byDue } from '../commitments/queries.ts';
import { commitmentRows } from '../commitments/rows.ts';
import type { ViewsSource } from '../projector.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import { ENDLESS } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { storyOf } from './story.ts';

/** More than a screen can show; a replay stays quick however much is open. */
const MOST = 500;

/** The entry at a position, or the last before it that the reader may know of. */
const entryAt = (frame: Frame, position: bigint): { position: bigint; occurredAt: Instant } | undefined => {
  const { where, params } = storyOf(frame, {});
  return frame.db
    .prepare<unknown[], { position: bigint; occurredAt: Instant }>(
      `SELECT position, occurred_at AS occurredAt FROM entries WHERE position <= ? AND ${where}
       ORDER BY position DESC LIMIT 1`,
    )
    .safeIntegers()
    .get(position, ...params);
};

/**
 * What stands beside the story in a replay: everything that comes before an entry of the story, or is it, judged when
 * that entry happened. Undefined where there is no such partnership, or its story begins later.
 */
export async function readStateAt(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  position: string,
): Promise<StateAt | undefined> {
  const found = views.read((db) => {
    const now = frameOf(db, reader, partnershipId);
    const entry = now && entryAt(now, BigInt(position));
    if (!entry) return undefined;
    const at = entry.occurredAt;
    const frame: Frame = {
      ...now,
      moment: { at, knownAt: now.moment.knownAt },
      horizon: { at, knownAt: ENDLESS, upTo: entry },
    };
    const cases = standingCases(frame).filter(({ closedAt }) => closedAt === undefined);
    const judged = judgedCommitments(frame).filter(isOpen).sort(byDue);
    return {
      entry,
      casesFor: caseRows(frame, cases.slice(0, MOST)),
      commitmentsFor: commitmentRows(frame, judged.slice(0, MOST)),
      charter: charterAt(frame),
    };
  });
  if (!found) return undefined;
  const { entry, casesFor, commitmentsFor, charter } = found;
  return {
    position: String(entry.position),
    at: entry.occurredAt,
    purpose: purposeOf(charter),
    actors: presentActors(charter),
    rules: rulesInForce(charter),
    cases: await casesFor(reader),
    commitments: await commitmentsFor(reader),
  };
}
