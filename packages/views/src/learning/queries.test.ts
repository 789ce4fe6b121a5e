import { nothingToSay } from '../shared/offering.ts';
import { streamOf } from '@handslag/domain/shared/envelope';
import { expect, test } from 'vitest';
import { jointPlan, rule, tellJourney } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { health, id, on, partnershipId, school, steeringId, type Story } from '../test-data/story.ts';
import { readLearning } from './queries.ts';

const partnership = streamOf('partnership', partnershipId);
const [early, abroad, plan] = [id(12, 1), id(12, 2), id(12, 3)];
const result = id(13, 1);

async function tellLearning(): Promise<Story> {
  const story = await tellJourney();
  const { tell } = story;
  const link = 'https://example.org/moter';
  await tell(
    partnership,
    'LessonNoted',
    { lessonId: early, text: 'Si fra før fristen', origin: 'inside', dimension: 'trust' },
    { at: '2026-02-10' },
  );
  await tell(
    partnership,
    'LessonNoted',
    { lessonId: abroad, text: 'Familien leder møtet', origin: 'outside', link, from: 'Studiebesøk' },
    { at: '2026-02-11' },
  );
  await tell(
    partnership,
    'LessonNoted',
    { lessonId: plan, text: 'Én plan er nok', origin: 'inside' },
    { at: '2026-02-11' },
  );
  await tell(
    partnership,
    'LessonAdopted',
    { lessonId: early, into: 'rule', ref: rule },
    { at: '2026-02-12' },
  );
  await tell(
    partnership,
    'LessonAdopted',
    { lessonId: plan, into: 'decision', ref: jointPlan },
    { at: '2026-02-12' },
  );
  await tell(
    partnership,
    'RuleRevised',
    { ruleId: rule, text: 'Svar innen to dager', why: 'Løfter glapp', lessonId: early },
    { at: '2026-02-13' },
  );
  await tell(
    partnership,
    'ResultExpected',
    { resultId: result, whereAndWithWhom: 'Hos elevene', byWhomAndHow: 'Skolen', horizon: 'short' },
    { at: '2026-02-14' },
  );
  await tell(
    partnership,
    'ResultObserved',
    { resultId: result, value: '17 av 20', text: 'Bedre' },
    { at: '2026-03-14' },
  );
  await tell(
    partnership,
    'DilemmaNamed',
    {
      dilemmaId: id(14, 1),
      oneSide: 'Trygghet',
      otherSide: 'Fart',
      balance: 'Trygt først',
      anchoredBy: [school],
    },
    { at: '2026-02-15' },
  );
  await tell(
    partnership,
    'FeedbackGiven',
    { fromActor: school, toActor: health, text: 'Takk' },
    { at: '2026-02-15' },
  );
  await tell(
    partnership,
    'ReflectionHeld',
    { promptId: 'shared-ground', text: 'Vi vil det samme' },
    { at: '2026-02-16' },
  );
  return story;
}

test('[K1] [K2] a lesson shows where it went, and whether the rule names it', async () => {
  const story = await tellLearning();
  const views = await viewsOf(story);
  const learning = await readLearning(views, readerOf(story), partnershipId);
  expect(learning?.lessons).toMatchObject([
    {
      lessonId: early,
      inRules: [rule],
      adopted: [
        {
          into: 'rule',
          rule: { ruleId: rule, text: 'Svar innen to dager', namesLessonSince: on('2026-02-13') },
        },
      ],
    },
    { lessonId: abroad, origin: 'outside', link: 'https://example.org/moter', adopted: [], inRules: [] },
    {
      lessonId: plan,
      adopted: [{ into: 'decision', decision: { decisionId: jointPlan, title: 'Én plan' } }],
    },
  ]);
  const before = await readLearning(views, readerOf(story), partnershipId, {
    at: on('2026-02-12T13:00:00Z'),
  });
  expect(before?.lessons[0]?.adopted).toMatchObject([{ rule: { namesLessonSince: null } }]);
});

test('[K3] the decision that a lesson went into is not told to who may not know of its case', async () => {
  const story = await tellLearning();
  const blind = {
    sight: {
      case: ({ caseId }: { caseId: string }) =>
        caseId === steeringId ? ('none' as const) : ('full' as const),
    },
    opener: story.safe.opener,
    offering: nothingToSay,
  };
  const learning = await readLearning(await viewsOf(story), blind, partnershipId);
  expect(learning?.lessons.at(-1)?.adopted).toMatchObject([{ into: 'decision', decision: null }]);
});

test('[K4] results stand with what was seen of them; dilemmas, feedback and reflections as they were said', async () => {
  const story = await tellLearning();
  const views = await viewsOf(story);
  const learning = await readLearning(views, readerOf(story), partnershipId);
  expect(learning?.results).toMatchObject([
    { resultId: result, horizon: 'short', observed: [{ value: '17 av 20' }] },
  ]);
  expect(learning).toMatchObject({
    dilemmas: [{ balance: 'Trygt først', anchoredBy: [school] }],
    feedback: [{ fromActor: school, toActor: health, text: 'Takk' }],
    reflections: [{ promptId: 'shared-ground', text: 'Vi vil det samme' }],
  });
  const early = await readLearning(views, readerOf(story), partnershipId, { at: on('2026-03-01') });
  expect(early?.results).toMatchObject([{ observed: [] }]);
});
