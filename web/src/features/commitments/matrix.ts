import type { Matrix } from '@handslag/contract/questions/matrix';
import type { z } from 'zod';

export type Pair = z.infer<typeof Matrix>['cells'][number];

/** Who promises (rows) to whom (columns), each in the order of the directory, with the counts of each pair. */
export interface Grid {
  debtors: string[];
  creditors: string[];
  pair: (debtor: string, creditor: string) => Pair | undefined;
}

const total = ({ open, overdue, kept, other }: Pair): number => open + overdue + kept + other;

/** Lays the pairs out as a grid; an actor without any is left out of that side. */
export const gridOf = (cells: readonly Pair[], actorsInOrder: readonly string[]): Grid => {
  const pairs = new Map(
    cells.filter((cell) => total(cell) > 0).map((cell) => [`${cell.debtor} ${cell.creditor}`, cell]),
  );
  const shown = [...pairs.values()];
  const known = new Set([...actorsInOrder, ...shown.flatMap(({ debtor, creditor }) => [debtor, creditor])]);
  return {
    debtors: [...known].filter((id) => shown.some(({ debtor }) => debtor === id)),
    creditors: [...known].filter((id) => shown.some(({ creditor }) => creditor === id)),
    pair: (debtor, creditor) => pairs.get(`${debtor} ${creditor}`),
  };
};
