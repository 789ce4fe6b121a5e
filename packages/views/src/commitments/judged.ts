import type { Id } from '@handslag/domain/shared/id';
import { reachesBack, type Standing, standingOf, takeIn, withoutContested } from '../ledger/standing.ts';
import { type Judged, judge } from '../ledger/verdict.ts';
import { readCorrected } from '../shared/corrections.ts';
import type { Frame } from '../shared/frame.ts';
import { keyIn } from '../shared/key-in.ts';
import { isPresent, presentOf } from '../shared/present.ts';
import { originOf, toldIn } from '../words/origin.ts';
import { type CommitmentEventName, commitments } from './view.ts';

const present = presentOf<CommitmentEventName, Standing>(
  'commitments_facts',
  ({ caseId, data }) => (data.commitmentId === undefined ? undefined : keyIn(caseId, data.commitmentId)),
  takeIn,
  { reaches: reachesBack, stands: withoutContested },
);

interface JudgedScope {
  cases?: readonly Id[] | undefined;
  things?: readonly Id[] | undefined;
}

const standings = (frame: Frame, { cases, things }: JudgedScope): Standing[] => {
  const { db, partnershipId, horizon } = frame;
  if (isPresent(horizon)) {
    const all = [...present(db, partnershipId).values()];
    const wanted = cases && new Set<Id | undefined>(cases);
    const named = things && new Set(things);
    return all.filter(
      ({ caseId, commitmentId }) => (wanted?.has(caseId) ?? true) && (named?.has(commitmentId) ?? true),
    );
  }
  const facts = readCorrected(db, commitments, { partnershipId, cases, things }, horizon);
  const byCommitment = Map.groupBy(facts, ({ caseId, data }) => keyIn(caseId, data.commitmentId ?? ''));
  return [...byCommitment.values()].flatMap((its) => standingOf(its) ?? []);
};

/** The commitments that the reader may know of, judged at the frame's moment, in the order in which they began. */
export const judgedCommitments = (frame: Frame, scope: JudgedScope = {}): Judged[] => {
  const told = toldIn(frame, { cases: scope.cases });
  const origins = (one: Standing) => originOf(one, told);
  return standings(frame, scope)
    .filter((one) => frame.visible(one))
    .map((one) => judge(one, frame.moment.at, frame.calendar, origins(one)));
};
