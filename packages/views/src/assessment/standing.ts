import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { charterAt } from '../charter/fold.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { everything } from '../shared/moment.ts';
import { type AssessmentEventName, assessments } from './view.ts';

type AssessmentFact = Fact<AssessmentEventName>;
type Answer = Fact<'AssessmentAnswered'>;

/** One round of the assessment, as far as the frame's moment lets it be seen. */
export interface AssessmentStanding {
  assessmentId: Id;
  opened: Fact<'AssessmentOpened'>;
  closed: Fact<'AssessmentClosed'> | undefined;
  /** Whether nobody answers any more: it was closed, or its last day is over. */
  over: boolean;
  /** The latest answer of each person. */
  answers: ReadonlyMap<Id, Answer>;
  notes: Fact<'ConversationNoted'>[];
}

const isA = <N extends AssessmentEventName>(
  fact: AssessmentFact,
  type: N,
): fact is Fact<N> & AssessmentFact => fact.type === type;

const latestOf = (facts: readonly AssessmentFact[]): Map<Id, Answer> => {
  const latest = new Map<Id, Answer>();
  for (const fact of facts) if (fact.type === 'AssessmentAnswered') latest.set(fact.data.personId, fact);
  return latest;
};

// Over by both axes: else a reader could move the time of knowledge along, and watch the answers come in one by one.
const lastDayIsOver = ({ calendar, moment }: Frame, closesOn: CalendarDate): boolean =>
  calendar.dayOf(moment.at < moment.knownAt ? moment.at : moment.knownAt) > closesOn;

const standingOf = (
  frame: Frame,
  assessmentId: Id,
  all: readonly AssessmentFact[],
): AssessmentStanding | undefined => {
  const { at, knownAt } = frame.horizon;
  const seen = all.filter(({ occurredAt, recordedAt }) => occurredAt <= at && recordedAt <= knownAt);
  const opened = seen.find((fact) => isA(fact, 'AssessmentOpened'));
  if (!opened) return undefined;
  const closed = seen.find((fact) => isA(fact, 'AssessmentClosed'));
  const over = closed !== undefined || lastDayIsOver(frame, opened.data.closesOn);
  // An anonymous round that is over is shown as it ended, whatever the moment: two of its spreads would tell what one person said.
  const whole = over && opened.data.naming === 'anonymous';
  return {
    assessmentId,
    opened,
    closed,
    over,
    answers: latestOf(whole ? all : seen),
    notes: seen.filter((fact) => isA(fact, 'ConversationNoted')),
  };
};

/** The rounds at the frame's moment, in the order in which they were opened. */
export function standingAssessments(frame: Frame, assessmentId?: Id): AssessmentStanding[] {
  const { db, partnershipId } = frame;
  const things = assessmentId === undefined ? undefined : [assessmentId];
  const facts = assessments.read(db, { partnershipId, things }, everything);
  return [...Map.groupBy(facts, ({ thingId }) => thingId ?? '')].flatMap(
    ([id, its]) => standingOf(frame, id, its) ?? [],
  );
}

/** How many were to answer: who was a member when it ended, or is now, and whoever answered. */
export function expectedIn(frame: Frame, { opened, closed, answers }: AssessmentStanding): number {
  const lastMoment = closed?.occurredAt ?? frame.calendar.dueAt(opened.data.closesOn);
  const at: Instant = lastMoment < frame.horizon.at ? lastMoment : frame.horizon.at;
  const { members } = charterAt({ ...frame, horizon: { ...frame.horizon, at } });
  const present = [...members].flatMap(([personId, { removed }]) => (removed ? [] : [personId]));
  return new Set([...present, ...answers.keys()]).size;
}
