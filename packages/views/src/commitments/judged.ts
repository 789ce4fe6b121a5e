import type { Id } from '@handslag/domain/shared/id';
import { standingOf } from '../ledger/standing.ts';
import { type Judged, judge } from '../ledger/verdict.ts';
import { readCorrected } from '../shared/corrections.ts';
import type { Frame } from '../shared/frame.ts';
import { commitments } from './view.ts';

/** The commitments that the reader may know of, judged at the frame's moment, in the order in which they began. */
export function judgedCommitments(
  frame: Frame,
  scope: { cases?: readonly Id[] | undefined; things?: readonly Id[] | undefined } = {},
): Judged[] {
  const { db, partnershipId, horizon, moment, calendar } = frame;
  const facts = readCorrected(db, commitments, { partnershipId, ...scope }, horizon);
  return [...Map.groupBy(facts, ({ data }) => data.commitmentId).values()].flatMap((its) => {
    const standing = standingOf(its);
    return standing && frame.visible(standing) ? [judge(standing, moment.at, calendar)] : [];
  });
}
