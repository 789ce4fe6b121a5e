import type { HandoverRow } from '@handslag/contract/case';
import type { CommitmentRow } from '@handslag/contract/commitment';
import type { CaseData } from '../case/case-data.ts';

type Choice = CaseData['choices']['remainders'][number];

export type OpenThing = { id: string; choices: Choice['becomes'] } & (
  | { kind: 'commitment'; row: CommitmentRow }
  | { kind: 'handover'; row: HandoverRow }
);

/** What is open in a case, each with what can become of it, the likeliest first. Unanswered proposals lapse by themselves. */
export const openThings = ({
  choices,
  commitments,
  handovers,
}: Pick<CaseData, 'commitments' | 'handovers' | 'choices'>): OpenThing[] => {
  const promised = new Map(commitments.map((row) => [row.commitmentId, row]));
  const handed = new Map(handovers.map((row) => [row.handoverId, row]));
  return choices.remainders.flatMap(({ kind, id, becomes }): OpenThing[] => {
    const promise = promised.get(id);
    if (kind === 'commitment') return promise ? [{ id, kind, row: promise, choices: becomes }] : [];
    const handover = handed.get(id);
    return handover ? [{ id, kind, row: handover, choices: becomes }] : [];
  });
};
