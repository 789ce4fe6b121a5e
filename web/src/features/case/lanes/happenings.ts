import type { Shown } from '@handslag/contract/text';
import type { CaseData } from '../../../things/case/case-data.ts';

/** One thing that happened, as the list beside the lanes tells it. */
export type Happening = { id: string; at: string } & (
  | { kind: 'step'; actorId: string | null; what: Shown }
  | { kind: 'made' | 'due' | 'done'; debtor: string; creditor: string; what: Shown }
  | { kind: 'handover'; from: string; to: string }
  | { kind: 'answered'; from: string; to: string; state: string }
  | { kind: 'decision'; what: Shown }
);

/** Everything that the lanes draw, in the order it happened. */
export const happenings = (page: CaseData): Happening[] => {
  const promises = page.commitments.flatMap((row): Happening[] => {
    const { commitmentId, debtor, creditor, what } = row;
    const said = { debtor, creditor, what };
    return [
      { id: `${commitmentId}-made`, kind: 'made', at: row.boundAt ?? row.proposedAt, ...said },
      ...(row.dueAt === null
        ? []
        : [{ id: `${commitmentId}-due`, kind: 'due' as const, at: row.dueAt, ...said }]),
      ...(row.fulfilledAt === null
        ? []
        : [{ id: `${commitmentId}-done`, kind: 'done' as const, at: row.fulfilledAt, ...said }]),
    ];
  });
  const handovers = page.handovers.flatMap((row): Happening[] => {
    const { handoverId, from, to, state } = row;
    return [
      { id: `${handoverId}-asked`, kind: 'handover', at: row.proposedAt, from, to },
      ...(row.answeredAt === null
        ? []
        : [{ id: `${handoverId}-answered`, kind: 'answered' as const, at: row.answeredAt, from, to, state }]),
    ];
  });
  const all: Happening[] = [
    ...page.steps.map(
      ({ eventId, at, actorId, activity }): Happening => ({
        id: eventId,
        kind: 'step',
        at,
        actorId,
        what: activity,
      }),
    ),
    ...promises,
    ...handovers,
    ...page.decisions.flatMap(({ decisionId, madeAt, title }): Happening[] =>
      madeAt === null ? [] : [{ id: decisionId, kind: 'decision', at: madeAt, what: title }],
    ),
  ];
  return all.sort((one, other) => one.at.localeCompare(other.at));
};
