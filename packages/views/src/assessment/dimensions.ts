import type { ActorSpread, DimensionAnswers } from '@handslag/contract/questions/assessment';
import type { Shown } from '@handslag/contract/text';
import { Dimension } from '@handslag/domain/partnership/events';
import type { Fact } from '../shared/fact.ts';
import { isHidden, type Opener } from '../shared/text.ts';
import { type AssessmentSight, commentsOf, type Comments, showsSpread } from './row.ts';
import { actorsToShow, spreadOf } from './spread.ts';
import type { AssessmentStanding } from './standing.ts';

type Answer = Fact<'AssessmentAnswered'>;

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
