import type { CommitmentRow } from '@handslag/contract/commitment';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { Item } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { VerdictTag } from '../../things/commitment/verdict-tag.tsx';
import { CommitmentActions } from './commitment-actions.tsx';
import { ChangeSummary } from './summary.tsx';
import { useConditionText, useDueText } from '../../things/commitment/when.ts';

interface Props {
  row: CommitmentRow;
  /** Said first in the small line: why it is here. */
  because?: ReactNode;
  /** Whether to say which case it is in. */
  showCase?: boolean;
  /** Whether it can be answered here. */
  mayAnswer?: boolean;
}

/** A promise in a list: what, who to whom, by when, how it stands, and the answer in place. */
export function CommitmentItem({ row, because, showCase = false, mayAnswer = true }: Props) {
  const due = useDueText()(row);
  const condition = useConditionText()(row);
  const names = useNames();
  const { partnershipId } = usePartnership();
  return (
    <Item
      title={
        <Link
          to="/p/$partnershipId/commitments/$commitmentId"
          params={{ partnershipId, commitmentId: row.commitmentId }}
        >
          <Said text={row.what} />
        </Link>
      }
      status={<VerdictTag row={row} />}
      meta={
        <>
          {because !== undefined && <strong>{because}</strong>}
          <span>
            {names.actor(row.debtor)} → {names.actor(row.creditor)}
          </span>
          {condition !== undefined && <span>{condition}</span>}
          <span>{due}</span>
          {showCase && (
            <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId: row.caseId }}>
              <Said text={row.caseTitle} />
            </Link>
          )}
        </>
      }
      actions={mayAnswer && <CommitmentActions row={row} />}
    >
      <ChangeSummary row={row} />
    </Item>
  );
}
