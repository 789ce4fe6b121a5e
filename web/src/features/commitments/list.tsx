import type { CommitmentRow } from '@handslag/contract/commitment';
import { CommitmentItem } from './commitment-item.tsx';
import css from './commitments.module.css';
import type { CommitmentsSearch } from './search.ts';

/** The commitments one under the other. */
export function List({ rows, search }: { rows: readonly CommitmentRow[]; search: CommitmentsSearch }) {
  return (
    <ul className={css.list}>
      {rows.map((row) => (
        <li key={row.commitmentId} className={css.line}>
          <CommitmentItem row={row} moment={search} tag />
        </li>
      ))}
    </ul>
  );
}
