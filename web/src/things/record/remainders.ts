import type { HandoverRow } from '@handslag/contract/case';
import type { CommitmentRow } from '@handslag/contract/commitment';
import type { CaseData } from '../case/case-data.ts';

/** What can become of something open when its case closes. */
type Becomes = 'stays' | 'released' | 'revoked' | 'broken' | 'expired' | 'withdrawn';

export type OpenThing = { id: string; choices: Becomes[] } & (
  | { kind: 'commitment'; row: CommitmentRow }
  | { kind: 'handover'; row: HandoverRow }
);

const choicesOf = ({ verdict }: CommitmentRow): Becomes[] => {
  if (verdict === 'claimed') return ['stays'];
  if (verdict === 'waiting') return ['expired', 'stays', 'released', 'revoked'];
  return verdict === 'overdue'
    ? ['stays', 'released', 'revoked', 'broken']
    : ['stays', 'released', 'revoked'];
};

const bound = new Set(['waiting', 'open', 'overdue', 'claimed']);

/** What is open in a case, each with what can become of it, the likeliest first. Unanswered proposals lapse by themselves. */
export const openThings = (page: Pick<CaseData, 'commitments' | 'handovers'>): OpenThing[] => [
  ...page.commitments
    .filter(({ verdict }) => bound.has(verdict))
    .map((row): OpenThing => ({ id: row.commitmentId, kind: 'commitment', row, choices: choicesOf(row) })),
  ...page.handovers
    .filter(({ state }) => state === 'proposed')
    .map((row): OpenThing => ({ id: row.handoverId, kind: 'handover', row, choices: ['withdrawn'] })),
];
