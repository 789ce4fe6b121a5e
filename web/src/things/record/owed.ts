import type { CommitmentRow } from '@handslag/contract/commitment';
import type { CaseData } from '../case/case-data.ts';

type Page = Pick<CaseData, 'commitments' | 'choices'>;
export type Disposition = CaseData['choices']['dispositions'][number]['disposition'];

/** The open promises of an actor in a case: a handover says what becomes of each. */
export const owedBy = ({ commitments, choices }: Page, actorId: string): CommitmentRow[] => {
  const open = new Set(choices.dispositions.map(({ commitmentId }) => commitmentId));
  return commitments.filter(({ debtor, commitmentId }) => debtor === actorId && open.has(commitmentId));
};

/** What can become of a promise where this actor takes over, the likeliest first; before one is chosen, where any does. */
export const possible = ({ choices }: Page, { commitmentId }: CommitmentRow, to: string): Disposition[] =>
  choices.dispositions
    .filter((one) => one.commitmentId === commitmentId && (to === '' || one.to.includes(to)))
    .map(({ disposition }) => disposition);

/** What becomes of a promise: what was chosen, or what is likeliest where that is not possible. */
export const settle = (page: Page, row: CommitmentRow, to: string, chosen?: unknown): Disposition => {
  const choices = possible(page, row, to);
  return choices.find((one) => one === chosen) ?? choices[0] ?? 'stays';
};
