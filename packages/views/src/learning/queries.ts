import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { type SaidOfAll, saidOfAll } from '../charter/facts-of.ts';
import { decisionRows } from '../decisions/row.ts';
import { standingDecisions } from '../decisions/standing.ts';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment, Moment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { decisionsNamed, type Lesson, lessonsOf } from './lessons.ts';
import { type Result, resultsOf } from './results.ts';

/** What the partnership has learned, and what it asks itself. */
export interface Learning {
  moment: Moment;
  lessons: Lesson[];
  feedback: { eventId: Id; at: Instant; fromActor: Id; toActor: Id; text: string; recordedBy: Id }[];
  reflections: { eventId: Id; at: Instant; promptId: string; text: string; recordedBy: Id }[];
  dilemmas: {
    dilemmaId: Id;
    eventId: Id;
    at: Instant;
    oneSide: string;
    otherSide: string;
    balance: string;
    anchoredBy: Id[];
  }[];
  results: Result[];
}

const spokenOf = (said: SaidOfAll): Pick<Learning, 'feedback' | 'reflections' | 'dilemmas'> => ({
  feedback: said
    .of('FeedbackGiven')
    .map(({ eventId, occurredAt, recordedBy, data }) => ({ eventId, at: occurredAt, recordedBy, ...data })),
  reflections: said
    .of('ReflectionHeld')
    .map(({ eventId, occurredAt, recordedBy, data }) => ({ eventId, at: occurredAt, recordedBy, ...data })),
  dilemmas: said
    .of('DilemmaNamed')
    .map(({ eventId, occurredAt, data }) => ({ eventId, at: occurredAt, ...data })),
});

/** Lessons and where they went, feedback, reflections, dilemmas, results; undefined where there is no such partnership. */
export async function readLearning(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment = {},
): Promise<Learning | undefined> {
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const said = saidOfAll(frame);
    const things = decisionsNamed(said);
    return { frame, said, decisions: things.length > 0 ? standingDecisions(frame, { things }) : [] };
  });
  if (!found) return undefined;
  const { frame, said, decisions } = found;
  const rows = await decisionRows(reader, frame, decisions);
  const named = new Map(
    rows.map(({ decisionId, caseId, title }) => [decisionId, { decisionId, caseId, title }]),
  );
  return {
    moment: frame.moment,
    lessons: lessonsOf(said, named),
    ...spokenOf(said),
    results: resultsOf(said),
  };
}
