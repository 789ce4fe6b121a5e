import type { CommitmentRow } from '@handslag/contract/commitment';
import type { Desk } from '@handslag/contract/questions/desk';

/** What lies on the desk, each promise in one place only: where it asks most of the reader. */
export interface Gathered {
  answers: readonly CommitmentRow[];
  due: readonly CommitmentRow[];
  iOwe: readonly CommitmentRow[];
  owedToUs: readonly CommitmentRow[];
}

const byDue = (one: CommitmentRow, other: CommitmentRow): number =>
  (one.dueAt ?? '9999').localeCompare(other.dueAt ?? '9999');

/** Puts each promise where it asks most: to be answered, due now, owed, owed to us. */
export const gather = (
  desk: Pick<Desk, 'answers' | 'overdue' | 'dueSoon' | 'iOwe' | 'owedToUs'>,
): Gathered => {
  const placed = new Set<string>();
  const place = (rows: readonly CommitmentRow[]): CommitmentRow[] =>
    rows.filter(({ commitmentId }) => {
      if (placed.has(commitmentId)) return false;
      placed.add(commitmentId);
      return true;
    });
  return {
    answers: place(desk.answers),
    due: place([...desk.overdue, ...desk.dueSoon]).sort(byDue),
    iOwe: place(desk.iOwe).sort(byDue),
    owedToUs: place(desk.owedToUs).sort(byDue),
  };
};

type Ask = Desk['decisions'][number];

/** What decisions ask of my actors: once for each decision and actor, with all that is asked. */
export const asksByDecision = (
  asks: readonly Ask[],
): (Pick<Ask, 'actorId' | 'decision'> & { asked: Ask['ask'][] })[] => {
  const gathered = new Map<string, Pick<Ask, 'actorId' | 'decision'> & { asked: Ask['ask'][] }>();
  for (const { ask, actorId, decision } of asks) {
    const key = `${decision.decisionId} ${actorId}`;
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, { actorId, decision, asked: [ask] });
    else known.asked.push(ask);
  }
  return [...gathered.values()];
};
