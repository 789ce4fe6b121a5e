import { expect, test } from 'vitest';
import { groupPlace, newcomer, sightOf, tellJourney } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, family, health, id, on, partnershipId } from '../test-data/story.ts';
import { nothingToSay } from '../shared/offering.ts';
import { readOwnJourneys } from './queries.ts';

const mother = id(4, 9);

async function tellFamily() {
  const story = await tellJourney();
  await story.tell(
    `partnership-${partnershipId}`,
    'RepresentativeAppointed',
    { actorId: family, personId: mother, function: 'Mor', mandate: 'decide' },
    { at: '2026-01-02' },
  );
  return { story, views: await viewsOf(story) };
}
const ids = (rows: readonly { commitmentId: string }[] | undefined) =>
  rows?.map(({ commitmentId }) => commitmentId);

test('[C63] tells a citizen who is responsible, whom to ask, what waits for an answer and what comes', async () => {
  const { story, views } = await tellFamily();
  const read = (now: string) =>
    readOwnJourneys(views, readerOf(story), partnershipId, mother, { now: on(now) });
  const early = await read('2026-01-25');
  expect(early?.journeys).toMatchObject([
    { case: { caseId, title: 'Familien Berg', responsible: health }, contacts: [{ personId: newcomer }] },
  ]);
  const late = (await read('2026-02-15'))?.journeys[0];
  const all = [...(late?.asked ?? []), ...(late?.toCome ?? []), ...(late?.kept ?? [])];
  expect(all.every(({ creditor, waitsFor }) => creditor === family || waitsFor === family)).toBe(true);
  // What waits for the citizen's answer is asked, not told as what comes.
  expect(ids(late?.toCome)?.some((one) => ids(late?.asked)?.includes(one))).toBe(false);
  expect(late?.overdue).toBe(late?.toCome.filter(({ verdict }) => verdict === 'overdue').length);
  expect(ids(late?.own)).not.toContain(groupPlace);
});

test('[C63] shows nobody a case in which none of their actors takes part, and none that they may not know of', async () => {
  const { story, views } = await tellFamily();
  const stranger = await readOwnJourneys(views, readerOf(story), partnershipId, id(4, 8));
  expect(stranger?.journeys).toEqual([]);
  const outside = { sight: sightOf('none'), opener: story.safe.opener, offering: nothingToSay };
  expect((await readOwnJourneys(views, outside, partnershipId, mother))?.journeys).toEqual([]);
  expect(await readOwnJourneys(views, readerOf(story), id(1, 9), mother)).toBeUndefined();
});
