import type { CommitmentRow, Verdict } from '@handslag/contract/commitment';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Folded } from '../../../ui/folded.tsx';
import { Items } from '../../../ui/item.tsx';
import { Section } from '../../../ui/section.tsx';
import { CommitmentItem } from '../../commitment-actions/commitment-item.tsx';
import type { CaseData } from '../../../things/case/case-data.ts';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

const rank: Readonly<Record<Verdict, number>> = {
  overdue: 0,
  claimed: 1,
  pending: 2,
  open: 3,
  waiting: 4,
  kept: 5,
  broken: 6,
  released: 7,
  expired: 8,
  declined: 9,
  contested: 10,
};

/** What asks most stands first; among equals what is due first. */
const byNeed = (one: CommitmentRow, other: CommitmentRow): number =>
  rank[one.verdict] - rank[other.verdict] || (one.dueAt ?? '9999').localeCompare(other.dueAt ?? '9999');

/** From here on it is over, whichever way. */
const isOver = ({ verdict }: CommitmentRow): boolean => rank[verdict] >= rank.kept;

/** The promises of the case, answered in place; what is over lies folded. */
export function CommitmentsSection({ page, mayAnswer }: { page: CaseData; mayAnswer: boolean }) {
  const t = useCaseTexts();
  const rows = [...page.commitments].sort(byNeed);
  const over = rows.filter(isOver);
  const list = (shown: readonly CommitmentRow[]) => (
    <Items>
      {shown.map((row) => (
        <CommitmentItem key={row.commitmentId} row={row} mayAnswer={mayAnswer} />
      ))}
    </Items>
  );
  return (
    <Section title={t('commitments')} count={rows.length} id="commitments">
      {rows.length === 0 && (
        <EmptyState title={t('noCommitments')} level={3}>
          {t('noCommitmentsText')}
        </EmptyState>
      )}
      {over.length < rows.length && list(rows.filter((row) => !isOver(row)))}
      {over.length > 0 && (
        <Folded show={t('showOver', { n: over.length })} hide={t('hideOver')}>
          {list(over)}
        </Folded>
      )}
    </Section>
  );
}
