import type { CommitmentRow } from '@handslag/contract/commitment';
import { Acts } from '../../things/record/acts.tsx';
import { useSaidText } from '../../ui/said.tsx';

/** What the signed-in person can say of a commitment, answered in place. */
export function CommitmentActions({ row, inSight }: { row: CommitmentRow; inSight?: number }) {
  const text = useSaidText();
  const { caseId, commitmentId, what, offers } = row;
  return <Acts offers={offers} about={{ caseId, commitmentId }} what={text(what)} inSight={inSight} />;
}
