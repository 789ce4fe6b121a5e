import type { CommitmentRow, Verdict } from '@handslag/contract/commitment';
import type { CaseData } from '../../../things/case/case-data.ts';

type SpanState = 'open' | 'kept' | 'other';
export interface Span {
  id: string;
  from: number;
  to: number;
  due: number | null;
  state: SpanState;
  /** Which of the lane's rows it lies in, so that spans do not cover each other. */
  row: number;
}
export interface Lane {
  actorId: string;
  steps: { id: string; at: number }[];
  spans: Span[];
  /** How many rows of spans there are. */
  rows: number;
  responsible: { from: number; to: number }[];
}
interface Arrow {
  id: string;
  from: number;
  to: number;
  at: number;
  state: 'taken' | 'waiting' | 'not-taken';
}
export interface Lanes {
  lanes: Lane[];
  /** Between lanes: `from` and `to` are places in `lanes`. */
  arrows: Arrow[];
  decisions: { id: string; at: number }[];
  start: number;
  end: number;
}

const ended: ReadonlySet<Verdict> = new Set<Verdict>(['declined', 'released', 'expired', 'broken']);
const stateOf = ({ verdict }: CommitmentRow): SpanState => {
  if (verdict === 'kept') return 'kept';
  return ended.has(verdict) ? 'other' : 'open';
};

const spanOf = (row: CommitmentRow, now: number): Omit<Span, 'row'> => {
  const from = Date.parse(row.boundAt ?? row.proposedAt);
  const done = row.fulfilledAt ?? row.endedAt;
  const due = row.dueAt === null ? null : Date.parse(row.dueAt);
  const to = done === null ? Math.max(now, due ?? now) : Date.parse(done);
  return { id: row.commitmentId, from, to: Math.max(from, to), due, state: stateOf(row) };
};

/** Puts each span in the first row where the one before has ended. */
const pack = (spans: readonly Omit<Span, 'row'>[], gap: number): Span[] => {
  const ends: number[] = [];
  return [...spans]
    .sort((one, other) => one.from - other.from)
    .map((span) => {
      const found = ends.findIndex((end) => end + gap <= span.from);
      const row = found === -1 ? ends.length : found;
      ends[row] = Math.max(span.to, span.due ?? span.to);
      return { ...span, row };
    });
};

/** A case of today is shown on a week, so that days can be told apart. */
const LEAST_MS = 7 * 86_400_000;

const order = (page: CaseData): string[] => [
  ...new Set([
    ...page.parts.map(({ actorId }) => actorId),
    ...page.responsibility.map(({ actorId }) => actorId),
    ...page.commitments.map(({ debtor }) => debtor),
    ...page.steps.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])),
    ...page.handovers.flatMap(({ from, to }) => [from, to]),
  ]),
];

const arrowState = { accepted: 'taken', verified: 'taken', landed: 'taken', proposed: 'waiting' } as const;
const takenOrNot = (state: string): Arrow['state'] =>
  Object.entries(arrowState).find(([name]) => name === state)?.[1] ?? 'not-taken';

/** The case as lanes on a time axis, in milliseconds since 1970; `now` is the moment that is looked at. */
export const lanesOf = (page: CaseData, now: number): Lanes => {
  const actors = order(page);
  const start = Date.parse(page.case.openedAt);
  const dues = page.commitments.flatMap(({ dueAt }) => (dueAt === null ? [] : [Date.parse(dueAt)]));
  const end = Math.max(now, ...dues, start + LEAST_MS);
  const gap = (end - start) / 60;
  const lanes = actors.map((actorId): Lane => {
    const own = page.commitments.filter(({ debtor }) => debtor === actorId);
    const spans = pack(
      own.map((row) => spanOf(row, now)),
      gap,
    );
    return {
      actorId,
      steps: page.steps
        .filter((step) => step.actorId === actorId)
        .map(({ eventId, at }) => ({ id: eventId, at: Date.parse(at) })),
      spans,
      rows: Math.max(0, ...spans.map(({ row }) => row + 1)),
      responsible: page.responsibility
        .filter((one) => one.actorId === actorId)
        .map(({ from, until }) => ({ from: Date.parse(from), to: until === null ? now : Date.parse(until) })),
    };
  });
  return {
    lanes,
    arrows: page.handovers.map(({ handoverId, from, to, answeredAt, proposedAt, state }) => ({
      id: handoverId,
      from: actors.indexOf(from),
      to: actors.indexOf(to),
      at: Date.parse(answeredAt ?? proposedAt),
      state: takenOrNot(state),
    })),
    decisions: page.decisions.flatMap(({ decisionId, madeAt }) =>
      madeAt === null ? [] : [{ id: decisionId, at: Date.parse(madeAt) }],
    ),
    start: Math.min(start, ...page.steps.map(({ at }) => Date.parse(at))),
    end,
  };
};
