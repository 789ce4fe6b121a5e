import type { AssessmentPage } from '@handslag/contract/questions/assessment';
import type { Assessments } from '@handslag/contract/questions/assessments';
import type { Id } from '@handslag/domain/shared/id';
import type { ViewsSource } from '../projector.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { offeringAt } from '../shared/offering.ts';
import type { Reader } from '../shared/reader.ts';
import { dimensionsOf } from './dimensions.ts';
import { type AssessmentSight, assessmentRow } from './row.ts';
import { type AssessmentStanding, expectedIn, standingAssessments } from './standing.ts';

interface Found {
  frame: Frame;
  rounds: { one: AssessmentStanding; expected: number }[];
}

const find = (
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment,
  assessmentId?: Id,
): Found | undefined =>
  views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const rounds = standingAssessments(frame, assessmentId);
    return { frame, rounds: rounds.map((one) => ({ one, expected: expectedIn(frame, one) })) };
  });

const sealedIn = (one: AssessmentStanding, mayOpen: (personId: Id) => boolean) =>
  [...one.answers.values()].filter(({ sealed, data }) => sealed !== undefined && mayOpen(data.personId));

const offersOf = (reader: Reader, { frame, rounds }: Found) =>
  offeringAt(reader, frame).inAssessments(rounds.map(({ one }) => one.assessmentId));

/** Every round, with how scores spread where it is over; undefined where there is no such partnership. */
export async function readAssessments(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  sight: AssessmentSight,
  query: AskedMoment = {},
): Promise<Assessments | undefined> {
  const found = find(views, reader, partnershipId, query);
  if (!found) return undefined;
  const mine = (personId: Id): boolean => personId === sight.personId;
  await reader.opener.prepare(found.rounds.flatMap(({ one }) => sealedIn(one, mine)));
  const offers = await offersOf(reader, found);
  return {
    moment: found.frame.moment,
    rounds: found.rounds.map(({ one, expected }) =>
      assessmentRow(one, expected, sight, reader.opener, offers(one.assessmentId)),
    ),
  };
}

/** One round; undefined where there is none. */
export async function readAssessment(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  assessmentId: Id,
  sight: AssessmentSight,
  query: AskedMoment = {},
): Promise<AssessmentPage | undefined> {
  const found = find(views, reader, partnershipId, query, assessmentId);
  const [round] = found?.rounds ?? [];
  if (!found || !round) return undefined;
  const { one, expected } = round;
  const all = one.over && sight.level === 'full';
  await reader.opener.prepare(sealedIn(one, (personId) => all || personId === sight.personId));
  const offers = await offersOf(reader, found);
  const notes = sight.level === 'none' ? [] : one.notes;
  return {
    moment: found.frame.moment,
    round: assessmentRow(one, expected, sight, reader.opener, offers(assessmentId)),
    dimensions: dimensionsOf(one, sight, reader.opener),
    conversations: notes.map(({ eventId, data, occurredAt, recordedBy }) => ({
      eventId,
      dimension: data.dimension,
      text: data.text,
      at: occurredAt,
      recordedBy,
    })),
  };
}
