import type { CommitmentRow, Verdict } from '@handslag/contract/commitment';
import { caseTexts } from '@handslag/language/pages/case';
import { useTexts } from '../../../lib/language.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Items } from '../../../ui/item.tsx';
import { Section } from '../../../ui/section.tsx';
import { CommitmentItem } from '../../commitment-actions/commitment-item.tsx';
import type { CaseData } from '../case-data.ts';

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
};

/** What asks most stands first; among equals what is due first. */
const byNeed = (one: CommitmentRow, other: CommitmentRow): number =>
  rank[one.verdict] - rank[other.verdict] || (one.dueAt ?? '9999').localeCompare(other.dueAt ?? '9999');

/** The promises of the case, answered in place. */
export function CommitmentsSection({ page, mayAnswer }: { page: CaseData; mayAnswer: boolean }) {
  const t = useTexts(caseTexts);
  const { commitments } = page;
  return (
    <Section title={t('commitments')} count={commitments.length} id="commitments">
      {commitments.length === 0 ? (
        <EmptyState title={t('noCommitments')} level={3}>
          {t('noCommitmentsText')}
        </EmptyState>
      ) : (
        <Items>
          {[...commitments].sort(byNeed).map((row) => (
            <CommitmentItem
              key={row.commitmentId}
              row={row}
              ifMatch={page.revision}
              mayAnswer={mayAnswer && page.mayRecord}
            />
          ))}
        </Items>
      )}
    </Section>
  );
}
