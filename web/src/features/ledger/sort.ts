import { type CommitmentRow, Verdict } from '@handslag/contract/commitment';
import type { Shown } from '@handslag/contract/text';
import type { Column } from './search.ts';

/** What stands in a cell, for sorting: names as the reader reads them. */
export interface Reading {
  actor: (id: string) => string;
  text: (shown: Shown) => string;
}

const order = new Map<string, number>(Verdict.options.map((verdict, at) => [verdict, at]));
// Dates that are not there come last.
const NEVER = '9999';

const keyOf = (row: CommitmentRow, column: Column, { actor, text }: Reading): string => {
  switch (column) {
    case 'what':
      return text(row.what);
    case 'who':
      return `${actor(row.debtor)} ${actor(row.creditor)}`;
    case 'due':
      return row.dueAt ?? NEVER;
    case 'verdict':
      return `${String(order.get(row.verdict) ?? 99).padStart(2, '0')} ${row.timing ?? ''}`;
    case 'fulfilled':
      return row.fulfilledAt ?? NEVER;
    default:
      return column satisfies never;
  }
};

/** Rows in the order of a column; equal ones by their due date, then by their id, so that the order is always the same. */
export const sorted = (
  rows: readonly CommitmentRow[],
  column: Column,
  down: boolean,
  reading: Reading,
  locale: string | string[],
): CommitmentRow[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, reading) }));
  keyed.sort(
    (a, b) =>
      (down ? -1 : 1) * compare(a.key, b.key) ||
      (a.row.dueAt ?? NEVER).localeCompare(b.row.dueAt ?? NEVER) ||
      a.row.commitmentId.localeCompare(b.row.commitmentId),
  );
  return keyed.map(({ row }) => row);
};
