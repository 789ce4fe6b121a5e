import { expect, test } from 'vitest';
import { openQuestion, sightOf, tellJourney } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, health, id, partnershipId, school, steeringId, type Story } from '../test-data/story.ts';
import { readDependencies } from './dependencies.ts';
import { nothingToSay } from '../shared/offering.ts';

const [first, second, third] = [id(5, 11), id(5, 12), id(5, 13)];
const inSteering = { caseId: steeringId, journey: false };

/** In steering a promise waits for a question; one in the journey waits for it; a third, in steering, for that. */
async function tellChain(): Promise<Story> {
  const story = await tellJourney();
  const terms = { debtor: health, creditor: school, what: 'Et løfte' };
  const { inCase } = story;
  await inCase(
    'CommitmentMade',
    { ...terms, commitmentId: first, condition: { decisionId: openQuestion } },
    { ...inSteering, at: '2026-02-03' },
  );
  await inCase(
    'CommitmentMade',
    { ...terms, commitmentId: second, condition: { commitmentId: first, caseId: steeringId } },
    { at: '2026-02-04' },
  );
  await inCase(
    'CommitmentMade',
    { ...terms, commitmentId: third, condition: { commitmentId: second, caseId } },
    { ...inSteering, at: '2026-02-05' },
  );
  return story;
}

test('[P65] the whole line of conditions is shown, both ways, across cases', async () => {
  const story = await tellChain();
  const views = await viewsOf(story);
  const middle = await readDependencies(views, readerOf(story), partnershipId, second);
  expect(middle).toMatchObject({
    hangsOn: [
      { waiting: second, on: { kind: 'commitment', id: first }, coming: 'to-come' },
      { waiting: first, on: { kind: 'decision', id: openQuestion }, coming: 'to-come' },
    ],
    hangOnIt: [{ waiting: third, on: { kind: 'commitment', id: second }, coming: 'to-come' }],
  });
  expect(middle?.commitments.map(({ commitmentId }) => commitmentId).toSorted()).toEqual([
    first,
    second,
    third,
  ]);
  expect(middle?.decisions.map(({ decisionId }) => decisionId)).toEqual([openQuestion]);
});

test('[P65] it is said whether what is waited for has come, is to come, or cannot come any more', async () => {
  const story = await tellChain();
  await story.inCase('CommitmentRevoked', { commitmentId: first }, { ...inSteering, at: '2026-02-06' });
  await story.inCase(
    'DecisionMade',
    { decisionId: openQuestion, decidedBy: [school], level: 'operative', title: 'x', what: 'x' },
    { ...inSteering, at: '2026-02-06' },
  );
  const views = await viewsOf(story);
  const middle = await readDependencies(views, readerOf(story), partnershipId, second);
  expect(middle?.hangsOn.map(({ coming }) => coming)).toEqual(['cannot-come', 'met']);
});

test('[P66] what stands in a case that the reader may not know of is unknown, and leads no further', async () => {
  const story = await tellChain();
  const views = await viewsOf(story);
  const blind = { sight: sightOf('none'), opener: story.safe.opener, offering: nothingToSay };
  expect(await readDependencies(views, blind, partnershipId, second)).toBeUndefined();
  const last = await readDependencies(views, blind, partnershipId, third);
  expect(last?.hangsOn).toEqual([
    { waiting: third, on: { kind: 'commitment', id: second }, coming: 'unknown' },
  ]);
  const start = await readDependencies(views, blind, partnershipId, first);
  expect(start?.hangOnIt).toEqual([]);
});
