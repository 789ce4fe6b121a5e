import type { Overview } from '@handslag/contract/questions/overview';
import type { Id } from '@handslag/domain/shared/id';
import { standingCases } from '../cases/list-cases.ts';
import { isOpen } from '../cases/row.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import { standingHandovers } from '../handovers/standing.ts';
import { storyOf } from '../history/story.ts';
import type { ViewsSource } from '../projector.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { charterAt, presentActors, purposeOf } from './fold.ts';

const lastPosition = (frame: Frame): string => {
  const { where, params } = storyOf(frame, {});
  const last = frame.db
    .prepare<unknown[], string | null>(`SELECT CAST(max(position) AS TEXT) FROM entries WHERE ${where}`)
    .pluck()
    .get(...params);
  return last ?? '0';
};

/** A partnership at a glance; undefined where there is none. */
export function readOverview(
  views: ViewsSource,
  reader: Pick<Reader, 'sight'>,
  partnershipId: Id,
  query: AskedMoment = {},
): Overview | undefined {
  return views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const standing = charterAt(frame);
    if (!standing.founded) return undefined;
    const judged = judgedCommitments(frame);
    const open = standingCases(frame).filter((one) => one.closedAt === undefined && one.kind !== 'steering');
    return {
      partnershipId,
      name: frame.founded.name,
      purpose: purposeOf(standing),
      foundedAt: standing.founded.occurredAt,
      actors: presentActors(standing).length,
      openCases: open.length,
      openCommitments: judged.filter(isOpen).length,
      overdue: judged.filter(({ verdict }) => verdict === 'overdue').length,
      openHandovers: standingHandovers(frame).filter(({ state }) => state === 'proposed').length,
      lastPosition: lastPosition(frame),
    };
  });
}
