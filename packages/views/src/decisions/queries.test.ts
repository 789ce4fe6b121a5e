import { describe, expect, test } from 'vitest';
import { readCase } from '../cases/read-case.ts';
import { jointPlan, openQuestion, sightOf, tellJourney } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, health, id, on, partnershipId, school, steeringId, type Story } from '../test-data/story.ts';
import { type DecisionFilter, listDecisions } from './queries.ts';
import { nothingToSay } from '../shared/offering.ts';

const [newPlan, urgent] = [id(7, 11), id(7, 12)];

/** The joint plan is superseded in March; a decision in the journey is recorded two days late. */
async function tellDecisions(): Promise<Story> {
  const story = await tellJourney();
  const { inCase } = story;
  const steering = { caseId: steeringId, journey: false };
  await inCase(
    'DecisionMade',
    {
      decisionId: newPlan,
      decidedBy: [school],
      level: 'strategic',
      title: 'Én plan, digitalt',
      what: 'Planen deles',
      reviewOn: '2026-04-01',
    },
    { ...steering, at: '2026-03-01' },
  );
  await inCase(
    'DecisionSuperseded',
    { decisionId: jointPlan, by: newPlan },
    { ...steering, at: '2026-03-02' },
  );
  await inCase(
    'DecisionMade',
    { decisionId: urgent, decidedBy: [school], level: 'operative', title: 'Hemmelig', what: 'Hastetime' },
    { at: '2026-02-01', recorded: '2026-02-03' },
  );
  return story;
}
const now = on('2026-03-05');

describe('the list of decisions', () => {
  test.each<[DecisionFilter, string[]]>([
    [{}, [newPlan, openQuestion, urgent, jointPlan]],
    [{ state: 'made' }, [newPlan, urgent]],
    [{ level: 'operative' }, [openQuestion, urgent]],
    [{ caseId }, [urgent]],
    [{ actor: health }, [jointPlan]],
    [{ only: 'read-differently' }, [jointPlan]],
    [{ only: 'review-due' }, []],
    [{ waiting: 'position', actor: health }, [openQuestion]],
    [{ waiting: 'anchor', actor: school }, [newPlan, urgent]],
    [{ waiting: 'anchor', actor: health }, []],
  ])('[D18] [D19] by %j', async (filter, ids) => {
    const story = await tellDecisions();
    const list = await listDecisions(await viewsOf(story), readerOf(story), partnershipId, {
      ...filter,
      now,
    });
    expect(list?.rows.map(({ decisionId }) => decisionId)).toEqual(ids);
    expect(list?.total).toBe(ids.length);
  });

  test('[D18] searches in what the reader may read, and says nothing of a case that the reader may not know of', async () => {
    const story = await tellDecisions();
    const views = await viewsOf(story);
    const found = async (level: 'full' | 'structure' | 'none', q?: string) => {
      const reader = { sight: sightOf(level), opener: story.safe.opener, offering: nothingToSay };
      return (await listDecisions(views, reader, partnershipId, { q, now }))?.total;
    };
    expect([await found('full', 'hastetime'), await found('structure', 'hastetime')]).toEqual([1, 0]);
    expect([await found('structure'), await found('none')]).toEqual([4, 3]);
  });

  test('[D19] a review is due when its day has come', async () => {
    const story = await tellDecisions();
    const list = await listDecisions(await viewsOf(story), readerOf(story), partnershipId, {
      only: 'review-due',
      now: on('2026-04-02'),
    });
    expect(list?.rows).toMatchObject([{ decisionId: newPlan, reviewDue: true }]);
    expect(list?.rows[0]?.waitsFor).toContainEqual({ ask: 'review', actorId: school });
  });

  test('[D20] [D21] shows who reads what, and what took its place', async () => {
    const story = await tellDecisions();
    const list = await listDecisions(await viewsOf(story), readerOf(story), partnershipId, { now });
    const plan = list?.rows.find(({ decisionId }) => decisionId === jointPlan);
    expect(plan).toMatchObject({
      state: 'superseded',
      readDifferently: true,
      readings: [
        { meaning: 'implement', actors: [school] },
        { meaning: 'information', actors: [health] },
      ],
      chain: [jointPlan, newPlan],
    });
    expect(list?.rows[0]?.chain).toEqual([jointPlan, newPlan]);
  });

  test('[D22] leads to the case as it was known when it was decided', async () => {
    const story = await tellDecisions();
    const views = await viewsOf(story);
    const list = await listDecisions(views, readerOf(story), partnershipId, { caseId });
    const { knownThen } = list?.rows[0] ?? {};
    expect(knownThen).toEqual({ at: on('2026-02-01'), knownAt: on('2026-02-01') });
    const page = await readCase(views, readerOf(story), partnershipId, caseId, knownThen);
    expect(page?.handovers).toHaveLength(1);
    expect(page?.decisions).toEqual([]);
  });
});
