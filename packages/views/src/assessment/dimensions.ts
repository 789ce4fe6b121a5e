import { Dimension } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Fact } from '../shared/fact.ts';
import { isHidden, type Opener, type Shown } from '../shared/text.ts';
import { type AssessmentSight, commentsOf, type Comments, showsSpread } from './row.ts';
import { type ActorSpread, actorsToShow, type Spread, spreadOf } from './spread.ts';
import type { AssessmentStanding } from './standing.ts';

type Answer = Fact<'AssessmentAnswered'>;

/** What was answered about one dimension. */
export interface DimensionAnswers {
  dimension: Dimension;
  spread: Spread;
  byActor: ActorSpread[];
  /** How many answers stand in no actor's spread, so that nobody is told on. */
  withheld: number;
  /** Who answered what; empty in an anonymous round. */
  answers: { personId: Id; actorId: Id; score: number; comment: Shown | null }[];
  /** What was written to it, without names, in the order of the alphabet. */
  comments: string[];
}

const commentOn = (comments: Comments | undefined, dimension: Dimension): Shown | null => {
  if (comments === undefined) return null;
  return isHidden(comments) ? comments : (comments[dimension] ?? null);
};

const byActorOf = (
  answers: readonly Answer[],
  dimension: Dimension,
  naming: 'open' | 'anonymous',
): ActorSpread[] => {
  const grouped = Map.groupBy(answers, ({ data }) => data.actorId);
  const shown =
    naming === 'open'
      ? new Set(grouped.keys())
      : actorsToShow(new Map([...grouped].map(([actorId, its]) => [actorId, its.length])));
  return [...grouped].flatMap(([actorId, its]) => {
    const spread = shown.has(actorId) ? spreadOf(its.map(({ data }) => data.scores[dimension])) : null;
    return spread ? [{ actorId, ...spread }] : [];
  });
};

/** By dimension what was answered; null where this reader may not see it. Comments must have been prepared for opening. */
export function dimensionsOf(
  one: AssessmentStanding,
  sight: AssessmentSight,
  opener: Opener,
): DimensionAnswers[] | null {
  if (!showsSpread(one, sight)) return null;
  const { naming } = one.opened.data;
  const answers = [...one.answers.values()];
  const written = new Map(answers.map((answer) => [answer, commentsOf(answer, sight.level, opener)]));
  return Dimension.options.flatMap((dimension) => {
    const spread = spreadOf(answers.map(({ data }) => data.scores[dimension]));
    if (!spread) return [];
    const byActor = byActorOf(answers, dimension, naming);
    const named = answers.map((answer) => ({
      personId: answer.data.personId,
      actorId: answer.data.actorId,
      score: answer.data.scores[dimension],
      comment: commentOn(written.get(answer), dimension),
    }));
    return {
      dimension,
      spread,
      byActor,
      withheld: byActor.reduce((left, { n }) => left - n, spread.n),
      answers: naming === 'open' ? named : [],
      comments: named.flatMap(({ comment }) => (typeof comment === 'string' ? [comment] : [])).toSorted(),
    };
  });
}
