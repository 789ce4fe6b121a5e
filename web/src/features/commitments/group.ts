import type { CommitmentRow } from '@handslag/contract/commitment';

/** The columns of the board: what is open about a commitment, in the order in which it asks for attention. */
export const groups = ['answer', 'overdue', 'open', 'claimed', 'ended'] as const;
export type Group = (typeof groups)[number];

/** The column a commitment stands in. A proposed change or a wish to be let go waits for an answer, unless the day has passed. */
export const groupOf = ({ verdict, waitsOn }: Pick<CommitmentRow, 'verdict' | 'waitsOn'>): Group => {
  switch (verdict) {
    case 'pending':
      return 'answer';
    case 'open':
    case 'waiting':
      return waitsOn === null ? 'open' : 'answer';
    case 'overdue':
      return 'overdue';
    case 'claimed':
      return 'claimed';
    case 'declined':
    case 'kept':
    case 'released':
    case 'expired':
    case 'broken':
    case 'contested':
      return 'ended';
    default:
      return verdict satisfies never;
  }
};

const dueOf = (row: CommitmentRow): string => row.dueAt ?? '9999';

/** The board: what is open by its due date, what has ended with the latest first. */
export const boardOf = (rows: readonly CommitmentRow[]): Record<Group, CommitmentRow[]> => {
  const board: Record<Group, CommitmentRow[]> = { answer: [], overdue: [], open: [], claimed: [], ended: [] };
  for (const row of rows) board[groupOf(row)].push(row);
  for (const group of groups)
    board[group].sort((a, b) =>
      group === 'ended' ? (b.endedAt ?? '').localeCompare(a.endedAt ?? '') : dueOf(a).localeCompare(dueOf(b)),
    );
  return board;
};
