import type { CommitmentRow } from '@handslag/contract/commitment';
import type { StateAt } from '@handslag/contract/questions/state-at';

/** What is otherwise in a partnership from one moment to another. */
export interface Changes {
  purpose: { was: string; is: string } | null;
  actorsJoined: string[];
  actorsLeft: string[];
  rulesAdded: string[];
  rulesGone: string[];
  casesOpened: StateAt['cases'];
  casesClosed: StateAt['cases'];
  promised: CommitmentRow[];
  settled: CommitmentRow[];
}

const without = <T>(these: readonly T[], those: readonly T[], keyOf: (one: T) => string): T[] => {
  const known = new Set(those.map(keyOf));
  return these.filter((one) => !known.has(keyOf(one)));
};
const itself = (text: string) => text;
const caseId = (one: StateAt['cases'][number]) => one.caseId;
const commitmentId = (one: CommitmentRow) => one.commitmentId;

/** Compares the partnership at two moments; `before` is null where nothing was yet. Commitments and cases are the open ones. */
export const changesBetween = (before: StateAt | null, after: StateAt): Changes => {
  const was = before ?? { purpose: '', actors: [], rules: [], cases: [], commitments: [] };
  return {
    purpose: was.purpose === after.purpose ? null : { was: was.purpose, is: after.purpose },
    actorsJoined: without(after.actors, was.actors, itself),
    actorsLeft: without(was.actors, after.actors, itself),
    rulesAdded: without(after.rules, was.rules, itself),
    rulesGone: without(was.rules, after.rules, itself),
    casesOpened: without(after.cases, was.cases, caseId),
    casesClosed: without(was.cases, after.cases, caseId),
    promised: without(after.commitments, was.commitments, commitmentId),
    settled: without(was.commitments, after.commitments, commitmentId),
  };
};
