import type { HandoverState } from '@handslag/contract/case';
import type {
  DecisionFigures,
  HandoverFigures,
  RatingFigures,
  Share,
} from '@handslag/contract/questions/ledger';
import type { CaseStanding } from '../cases/case-facts.ts';
import { type DecisionStanding, meaningsOf } from '../decisions/standing.ts';
import type { HandoverStanding } from '../handovers/standing.ts';
import type { Moment } from '@handslag/contract/moment';
import type { Fact } from '../shared/fact.ts';
import type { Calendar } from '../shared/calendar.ts';
import { daysFrom, mean, medianOf } from './numbers.ts';
import { share } from './wilson.ts';

const isAccepted = ({ accepted }: HandoverStanding): boolean => accepted !== undefined;

/** Past its answer-by date and not answered at an instant. */
export const isUnanswered = (one: HandoverStanding, at: string, calendar: Calendar): boolean => {
  const { answerBy } = one.proposed.data;
  return one.state === 'proposed' && answerBy !== undefined && calendar.hasPassed(answerBy, at);
};

/** [L23] Accepted, of what was answered or is past its answer-by date; landed, of what was accepted. */
export function handoverFigures(
  all: readonly HandoverStanding[],
  at: string,
  calendar: Calendar,
): HandoverFigures {
  // What another system has says nothing of how we answer.
  const handovers = all.filter(({ imported, denied }) => !imported && !denied);
  const count = (state: HandoverState): number => handovers.filter((one) => one.state === state).length;
  const accepted = handovers.filter(isAccepted);
  const landed = handovers.filter((one) => one.landed !== undefined).length;
  const declined = count('declined');
  const unanswered = handovers.filter((one) => isUnanswered(one, at, calendar)).length;
  return {
    imported: all.filter(({ imported }) => imported).length,
    proposed: handovers.length,
    accepted: accepted.length,
    declined,
    withdrawn: count('withdrawn'),
    waiting: count('proposed'),
    landed,
    acceptedShare: share(accepted.length, accepted.length + declined + unanswered),
    landedShare: share(landed, accepted.length),
    medianDaysToAccept: medianOf(
      accepted.map((one) => daysFrom(one.proposed.occurredAt, one.accepted?.occurredAt ?? at)),
    ),
    medianDaysToContact: medianOf(
      accepted.flatMap((one) =>
        one.accepted && one.landed
          ? [Math.max(0, daysFrom(one.accepted.occurredAt, one.landed.data.firstContactAt))]
          : [],
      ),
    ),
  };
}

/** [L24] Of the decisions that were made: interpreted and anchored by all who decided, and read differently by some. */
export function decisionFigures(decisions: readonly DecisionStanding[]): DecisionFigures {
  const made = decisions.filter((one) => one.made !== undefined);
  const byAll = (those: (one: DecisionStanding) => ReadonlyMap<string, unknown>): Share =>
    share(
      made.filter((one) => one.made?.data.decidedBy.every((actor) => those(one).has(actor))).length,
      made.length,
    );
  return {
    made: made.length,
    interpretedByAll: byAll(({ interpretations }) => interpretations),
    anchoredByAll: byAll(({ anchored }) => anchored),
    readDifferently: made.filter((one) => meaningsOf(one).size > 1).length,
  };
}

/** So many ratings are told of at once, and fewer not at all. */
const BLOCK = 5;
const byRecorded = (one: Fact<'JourneyRated'>, other: Fact<'JourneyRated'>): number =>
  one.recordedAt < other.recordedAt ? -1 : 1;

/**
 * [L25] [AU76] The means of ratings of journeys, in whole blocks of five in the order in which the log got them: no two
 * moments differ by less than five people. What was
 * recorded after either axis of the moment is not among them.
 */
export function ratingFigures(
  cases: Iterable<Pick<CaseStanding, 'ratings'>>,
  { at, knownAt }: Moment,
): RatingFigures {
  const known = [...cases]
    .flatMap((one) => one.ratings)
    .filter(({ recordedAt }) => recordedAt <= at && recordedAt <= knownAt)
    .toSorted(byRecorded);
  const ratings = known.slice(0, known.length - (known.length % BLOCK)).map(({ data }) => data);
  return {
    n: ratings.length,
    helpful: mean(ratings.map(({ helpful }) => helpful)),
    inTime: mean(ratings.map(({ inTime }) => inTime)),
    rightPlace: mean(ratings.map(({ rightPlace }) => rightPlace)),
    rightMeans: mean(ratings.map(({ rightMeans }) => rightMeans)),
  };
}
