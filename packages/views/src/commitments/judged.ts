import type { Id } from '@handslag/domain/shared/id';
import { reachesBack, type Standing, standingOf, takeIn, withoutContested } from '../ledger/standing.ts';
import { type Judged, judge } from '../ledger/verdict.ts';
import { readCorrected } from '../shared/corrections.ts';
import type { Frame } from '../shared/frame.ts';
import { keyIn } from '../shared/key-in.ts';
import { isPresent, presentOf } from '../shared/present.ts';
import { offeredTo } from '../handovers/standing.ts';
import type { Level } from '../shared/sight.ts';
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
  /** Beside the cases: those that one of these is party to, wherever they stand. */
  parties?: ReadonlySet<Id> | undefined;
  things?: readonly Id[] | undefined;
}

const standings = (frame: Frame, { cases, things, parties }: JudgedScope): Standing[] => {
  const { db, partnershipId, horizon } = frame;
  if (isPresent(horizon)) {
    const all = [...present(db, partnershipId).values()];
    const wanted = cases && new Set<Id | undefined>(cases);
    const named = things && new Set(things);
    return all.filter(
      ({ caseId, commitmentId, debtor, creditor }) =>
        ((wanted?.has(caseId) ?? true) || parties?.has(debtor) === true || parties?.has(creditor) === true) &&
        (named?.has(commitmentId) ?? true),
    );
  }
  const facts = readCorrected(db, commitments, { partnershipId, cases, things }, horizon);
  const byCommitment = Map.groupBy(facts, ({ caseId, data }) => keyIn(caseId, data.commitmentId ?? ''));
  return [...byCommitment.values()].flatMap((its) => standingOf(its) ?? []);
};

/** How much the reader sees of a promise: its parties read its terms, and so does who is offered it with a handover. */
export const levelOfTerms = (
  frame: Frame,
  {
    caseId,
    commitmentId,
    debtor,
    creditor,
  }: Pick<Standing, 'caseId' | 'commitmentId' | 'debtor' | 'creditor'>,
): Level => frame.levelBetween({ caseId }, [debtor, creditor, ...offeredTo(frame, caseId, commitmentId)]);

/** The commitments that the reader may know of, judged at the frame's moment, in the order in which they began. */
export const judgedCommitments = (frame: Frame, scope: JudgedScope = {}): Judged[] => {
  const told = toldIn(frame, { cases: scope.parties ? undefined : scope.cases });
  const origins = (one: Standing) => originOf(one, told);
  return standings(frame, scope)
    .filter((one) => levelOfTerms(frame, one) !== 'none')
    .map((one) => judge(one, frame.moment.at, frame.calendar, origins(one)));
};
