import type { Dimension } from '@handslag/domain/partnership/events';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import { describe, expect, test } from 'vitest';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { createStory, health, id, on, partnershipId, school, type Story } from '../test-data/story.ts';
import { readAssessment, readAssessments } from './queries.ts';
import { actorsToShow } from './spread.ts';

const round = id(10, 1);
const stream = streamOf('assessment', round);
const partnership = streamOf('partnership', partnershipId);
const people = [1, 2, 3, 4, 5, 6].map((n) => id(4, n));
const [ann = '', bo = '', cia = '', dag = '', eva = '', finn = ''] = people;

const all = (score: number): Record<Dimension, number> => ({
  potential: score,
  dialogue: score,
  ambition: score,
  responsibility: score,
  trust: score,
  learning: score,
});
const answer = (story: Story, personId: Id, actorId: Id, score: number, at: string) =>
  story.tell(
    stream,
    'AssessmentAnswered',
    { personId, actorId, scores: all(score), comments: { trust: `Sa ${score}` } },
    { at },
  );

/** Six members; four answer, one of them twice; closed on the 10th. */
async function tellRound(naming: 'open' | 'anonymous', answers: readonly [Id, Id, number][]): Promise<Story> {
  const story = createStory();
  await story.found('2026-01-01');
  for (const personId of people)
    await story.tell(partnership, 'MemberAdmitted', { personId, role: 'member' }, { at: '2026-01-02' });
  await story.tell(stream, 'AssessmentOpened', { closesOn: '2026-02-20', naming }, { at: '2026-02-01' });
  for (const [i, [personId, actorId, score]] of answers.entries())
    await answer(story, personId, actorId, score, `2026-02-0${i + 2}`);
  await story.tell(stream, 'AssessmentClosed', {}, { at: '2026-02-10' });
  const talk = { dimension: 'trust', text: 'Vi snakket om fristene' } as const;
  await story.tell(stream, 'ConversationNoted', talk, { at: '2026-02-11' });
  return story;
}
const five: readonly [Id, Id, number][] = [
  [ann, school, 2],
  [bo, school, 4],
  [cia, school, 9],
  [dag, health, 7],
  [ann, school, 3],
];
const look = async (story: Story, personId: Id, level: 'full' | 'structure' | 'none', query = {}) => {
  const views = await viewsOf(story);
  const sight = { personId, level };
  const page = await readAssessment(views, readerOf(story), partnershipId, round, sight, query);
  const list = await readAssessments(views, readerOf(story), partnershipId, sight, query);
  expect(list?.rounds).toEqual([page?.round]);
  return page;
};
const trust = (page: Awaited<ReturnType<typeof look>>) =>
  page?.dimensions?.find(({ dimension }) => dimension === 'trust');

describe('a round', () => {
  test('[A11] [A18] shows the own answer and the count until it is over', async () => {
    const story = await tellRound('open', five);
    const page = await look(story, ann, 'full', { at: on('2026-02-08'), knownAt: on('2026-02-08') });
    expect(page?.dimensions).toBeNull();
    expect(page?.round).toMatchObject({ over: false, answered: 4, expected: 6, spreads: null });
    expect(page?.round.own).toMatchObject({ actorId: school, comments: { trust: 'Sa 3' } });
    expect((await look(story, finn, 'full', { at: on('2026-02-08') }))?.round.own).toBeNull();
  });

  test('[A11] is not over by a later day alone while it is not known', async () => {
    const story = await tellRound('open', five);
    const page = await look(story, eva, 'full', { at: on('2026-03-01'), knownAt: on('2026-02-03') });
    expect(page?.round).toMatchObject({ over: false, answered: 2, spreads: null });
  });

  test('[A12] [A13] shows all scores, by actor and by person, when it is over and open', async () => {
    const page = await look(await tellRound('open', five), eva, 'full');
    expect(trust(page)).toMatchObject({
      spread: { n: 4, min: 3, median: 5.5, max: 9, scores: [3, 4, 7, 9] },
      byActor: [
        { actorId: school, n: 3, scores: [3, 4, 9] },
        { actorId: health, n: 1, scores: [7] },
      ],
      withheld: 0,
    });
    expect(trust(page)?.answers).toContainEqual({
      personId: ann,
      actorId: school,
      score: 3,
      comment: 'Sa 3',
    });
    expect(page?.conversations).toMatchObject([{ dimension: 'trust', text: 'Vi snakket om fristene' }]);
  });

  test('[A13] [A15] tells nobody on when it is anonymous', async () => {
    const page = await look(await tellRound('anonymous', five), eva, 'full');
    const found = trust(page);
    expect(found).toMatchObject({ byActor: [], withheld: 4, answers: [], spread: { n: 4 } });
    expect(found?.comments).toEqual(['Sa 3', 'Sa 4', 'Sa 7', 'Sa 9']);
    for (const person of people) expect(JSON.stringify(page?.dimensions)).not.toContain(person);
  });

  test('[A14] shows no scores where fewer than three answered anonymously', async () => {
    const page = await look(await tellRound('anonymous', five.slice(0, 2)), ann, 'full');
    expect(page?.dimensions).toBeNull();
    expect(page?.round).toMatchObject({ over: true, answered: 2, spreads: null });
    expect(page?.round.own?.scores.trust).toBe(2);
  });

  test('[A16] is the same at every moment when it is over and anonymous', async () => {
    const story = await tellRound('anonymous', five);
    await story.tell(
      stream,
      'AssessmentAnswered',
      { personId: finn, actorId: school, scores: all(10) },
      { at: '2026-02-09', recorded: '2026-03-05', source: 'import' },
    );
    const now = await look(story, eva, 'full');
    const before = await look(story, eva, 'full', { knownAt: on('2026-03-01') });
    expect(trust(now)?.spread.n).toBe(5);
    expect(before?.dimensions).toEqual(now?.dimensions);
  });

  test('[A17] opens comments for who may read them, and says in an open round what was erased', async () => {
    const story = await tellRound('open', five);
    const evaluator = trust(await look(story, eva, 'structure'));
    for (const { comment } of evaluator?.answers ?? []) expect(comment).toEqual({ hidden: 'sealed' });
    expect(evaluator?.spread.n).toBe(4);
    const participant = await look(story, ann, 'none');
    expect(participant).toMatchObject({ dimensions: null, conversations: [] });
    expect(participant?.round.own?.comments).toEqual({ trust: 'Sa 3' });
  });
});

test('[A17] leaves out what was erased in an anonymous round', async () => {
  const story = await tellRound('anonymous', five);
  // The stand-in seals under the stream: all comments of the round go at once.
  story.safe.erase(stream);
  const found = trust(await look(story, eva, 'full'));
  expect(found).toMatchObject({ comments: [], spread: { n: 4 } });
});

test.each([
  [{ a: 3, b: 3 }, ['a', 'b']],
  [{ a: 5, b: 2 }, []],
  [{ a: 5, b: 3, c: 2 }, ['a']],
  [{ a: 4, b: 2, c: 1 }, ['a']],
  [{ a: 2 }, []],
])('[A15] of %j it shows %j apart', (counts, shown) => {
  expect([...actorsToShow(new Map(Object.entries(counts)))].toSorted()).toEqual(shown);
});
