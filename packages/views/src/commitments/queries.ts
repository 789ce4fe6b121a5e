import type { Moment } from '@handslag/contract/moment';
import type { Commitments } from '@handslag/contract/questions/commitments';
import type { MatrixCell } from '@handslag/contract/questions/matrix';
import type { Id } from '@handslag/domain/shared/id';
import type { Judged } from '../ledger/verdict.ts';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { finds, type Page, pageOf } from '../shared/page.ts';
import type { Reader } from '../shared/reader.ts';
import { type CommitmentFilter, matches } from './filter.ts';
import { judgedCommitments } from './judged.ts';
import { commitmentRows } from './rows.ts';

/** What is due first stands first; what has no due date stands last, newest first. */
export const byDue = (a: Judged, b: Judged): number => {
  if (a.dueAt !== b.dueAt) return (a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1;
  return a.proposedAt < b.proposedAt ? 1 : -1;
};

/** Who committed to what; undefined where there is no such partnership. `q` searches in what the reader may read. */
export async function listCommitments(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment & Page & CommitmentFilter & { q?: string | undefined } = {},
): Promise<Commitments | undefined> {
  const { q } = query;
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const cases = query.caseId === undefined ? undefined : [query.caseId];
    const judged = judgedCommitments(frame, { cases })
      .filter((one) => matches(one, query, frame.calendar))
      .toSorted(byDue);
    const { moment } = frame;
    const rowsFor = commitmentRows(frame, q ? judged : pageOf(judged, query));
    return { moment, total: judged.length, rowsFor };
  });
  if (!found) return undefined;
  const { moment, total, rowsFor } = found;
  const rows = await rowsFor(reader);
  if (!q) return { moment, total, rows };
  const hits = rows.filter(({ what, caseTitle }) => finds(what, q) || finds(caseTitle, q));
  return { moment, total: hits.length, rows: pageOf(hits, query) };
}

const column = ({ verdict }: Judged): 'open' | 'overdue' | 'kept' | 'other' => {
  if (verdict === 'open' || verdict === 'waiting' || verdict === 'claimed') return 'open';
  return verdict === 'overdue' || verdict === 'kept' ? verdict : 'other';
};

/** Who owes whom: counts of the commitments that bind or have bound, or were offered, by debtor and creditor. */
export function commitmentMatrix(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment = {},
): { moment: Moment; cells: MatrixCell[] } | undefined {
  return views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const cells = new Map<string, MatrixCell>();
    for (const judged of judgedCommitments(frame)) {
      const { debtor, creditor } = judged;
      const key = `${debtor} ${creditor}`;
      const cell = cells.get(key) ?? { debtor, creditor, open: 0, overdue: 0, kept: 0, other: 0 };
      cell[column(judged)] += 1;
      cells.set(key, cell);
    }
    return { moment: frame.moment, cells: [...cells.values()] };
  });
}

/** The actors that the reader's own have promises with: whom a promise is to is among its terms. */
export const actorsBetween = (
  views: ViewsSource,
  reader: Pick<Reader, 'sight'>,
  partnershipId: Id,
): readonly Id[] =>
  views.read((db) => {
    const { own } = reader.sight;
    const frame = own && own.size > 0 ? frameOf(db, reader, partnershipId) : undefined;
    if (!frame) return [];
    return judgedCommitments(frame, { cases: [], parties: own }).flatMap(({ debtor, creditor }) => [
      debtor,
      creditor,
    ]);
  });
