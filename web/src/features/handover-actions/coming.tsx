import type { HandoverRow } from '@handslag/contract/case';
import { getCommitments } from '@handslag/contract/questions/commitments';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { textsOf } from '../../lib/texts.ts';
import { Summary } from '../commitment-actions/summary.tsx';

const useHandoverActionsTexts = textsOf('handover-actions');

/** The promises that a handover moves to its receiver, each with its terms: whoever accepts takes them on. */
export function Coming({ row }: { row: HandoverRow }) {
  const t = useHandoverActionsTexts();
  const { partnershipId } = usePartnership();
  const moving = new Set(
    row.commitments
      .filter(({ disposition }) => disposition === 'moves')
      .map(({ commitmentId }) => commitmentId),
  );
  // Asked of the promises and not of the case, which may be shut to the receiver.
  const at = { params: { partnershipId }, query: { caseId: row.caseId, limit: 1000 } };
  const { data } = useQuestion(getCommitments, at, { enabled: moving.size > 0 });
  const rows = (data?.rows ?? []).filter(({ commitmentId }) => moving.has(commitmentId));
  if (rows.length === 0) return null;
  return (
    <div>
      <p className="quiet">{t('comesWith')}</p>
      <ul className="stack">
        {rows.map((one) => (
          <li key={one.commitmentId}>
            <Summary row={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}
