import type { AssessmentRow, Spread } from '@handslag/contract/questions/assessments';
import { Dimension } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import type { Fact } from '../shared/fact.ts';
import type { Level } from '../shared/sight.ts';
import { isHidden, type Opener, said } from '../shared/text.ts';
import type { AssessmentStanding } from './standing.ts';
import { FEWEST, spreadOf } from './spread.ts';

/** Who asks about assessments: as whom, and how much of what others answered they may see once it is over. */
export interface AssessmentSight {
  personId: Id;
  level: Level;
}

type OwnAnswer = NonNullable<AssessmentRow['own']>;
export type Comments = OwnAnswer['comments'];

const Kept = z.partialRecord(Dimension, z.string());

/** What somebody wrote to the scores, by dimension. */
export const commentsOf = (answer: Fact<'AssessmentAnswered'>, level: Level, opener: Opener): Comments => {
  const found = said(answer, 'comments', level, opener);
  return isHidden(found) ? found : Kept.catch({}).parse(found ?? {});
};

/** Whether this reader sees what others answered: never before it is over, and not where that would tell on somebody. */
export const showsSpread = (
  { over, opened, answers }: AssessmentStanding,
  { level }: AssessmentSight,
): boolean => over && level !== 'none' && (opened.data.naming === 'open' || answers.size >= FEWEST);

const ownOf = ({ answers }: AssessmentStanding, personId: Id, opener: Opener): OwnAnswer | null => {
  const answer = answers.get(personId);
  if (!answer) return null;
  const { actorId, scores } = answer.data;
  return { actorId, at: answer.occurredAt, scores, comments: commentsOf(answer, 'full', opener) };
};

const spreadsOf = (one: AssessmentStanding): (Spread & { dimension: Dimension })[] =>
  Dimension.options.flatMap((dimension) => {
    const spread = spreadOf([...one.answers.values()].map(({ data }) => data.scores[dimension]));
    return spread ? [{ dimension, ...spread }] : [];
  });

/** A round as one reader may see it. The reader's own answer must have been prepared for opening. */
export const assessmentRow = (
  one: AssessmentStanding,
  expected: number,
  sight: AssessmentSight,
  opener: Opener,
  offers: AssessmentRow['offers'],
): AssessmentRow => ({
  assessmentId: one.assessmentId,
  openedAt: one.opened.occurredAt,
  closesOn: one.opened.data.closesOn,
  closedAt: one.closed?.occurredAt ?? null,
  naming: one.opened.data.naming,
  over: one.over,
  answered: one.answers.size,
  expected,
  own: ownOf(one, sight.personId, opener),
  offers,
  spreads: showsSpread(one, sight) ? spreadsOf(one) : null,
});
