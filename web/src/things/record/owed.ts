import type { CasePage } from '@handslag/contract/questions/case';
import type { CommitmentRow, Verdict } from '@handslag/contract/commitment';
import type { z } from 'zod';

export type Disposition = 'stays' | 'moves' | 'release';
const bound: ReadonlySet<Verdict> = new Set<Verdict>(['waiting', 'open', 'overdue', 'claimed']);

/** The open promises of an actor in a case: a handover says what becomes of each. */
export const owedBy = (
  page: Pick<z.infer<typeof CasePage>, 'commitments'>,
  actorId: string,
): CommitmentRow[] =>
  page.commitments.filter(({ debtor, verdict }) => debtor === actorId && bound.has(verdict));

/** What can become of a promise: one that is reported, or owed to the receiver, cannot move there. */
export const possible = (row: CommitmentRow, to: string): Disposition[] => {
  if (row.verdict === 'claimed') return ['stays'];
  return row.creditor === to ? ['stays', 'release'] : ['moves', 'stays', 'release'];
};

/** What becomes of a promise: what was chosen, or what is likeliest where that is not possible. */
export const settle = (row: CommitmentRow, to: string, chosen?: unknown): Disposition => {
  const choices = possible(row, to);
  return choices.find((one) => one === chosen) ?? choices[0] ?? 'stays';
};
