import type { Learning } from '@handslag/contract/questions/learning';
import type { Id } from '@handslag/domain/shared/id';
import { type SaidOfAll, saidOfAll } from '../charter/facts-of.ts';
import { decisionRows } from '../decisions/row.ts';
import { standingDecisions } from '../decisions/standing.ts';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { offeringAt } from '../shared/offering.ts';
import type { Reader } from '../shared/reader.ts';
import { decisionsNamed, lessonsOf } from './lessons.ts';
import { resultsOf } from './results.ts';

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
  const { partnership: offers } = offeringAt(reader, frame);
  const rows = await decisionRows(reader, frame, decisions);
  const named = new Map(
    // The one that was first of this id is what the lesson went into.
    rows.toReversed().map(({ decisionId, caseId, title }) => [decisionId, { decisionId, caseId, title }]),
  );
  return {
    moment: frame.moment,
    lessons: lessonsOf(said, named, offers),
    ...spokenOf(said),
    results: resultsOf(said, offers),
  };
}
