import { streamOf } from '@handslag/domain/shared/envelope';
import { expect, test } from 'vitest';
import { newcomer, tellJourney } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { health, id, on, partnershipId, person, school, type Story } from '../test-data/story.ts';
import { readActors } from './queries.ts';

const partnership = streamOf('partnership', partnershipId);
const conflictId = id(15, 1);

async function tellActors(): Promise<Story> {
  const story = await tellJourney();
  const { tell } = story;
  const ambition = { actorId: school, motive: 'legal-duty' } as const;
  await tell(partnership, 'AmbitionDeclared', { ...ambition, level: 'inform' }, { at: '2026-02-01' });
  await tell(
    partnership,
    'AmbitionDeclared',
    { ...ambition, level: 'co-create', motive: 'own-value' },
    { at: '2026-03-01' },
  );
  for (const [text, at] of [
    ['Ett budsjett om gangen', '2026-02-01'],
    ['Felles budsjett', '2026-03-01'],
  ] as const)
    await tell(partnership, 'ContextDescribed', { actorId: school, facet: 'incentives', text }, { at });
  await tell(
    partnership,
    'GoalConflictSurfaced',
    { conflictId, actors: [school, health], text: 'Ventetid' },
    { at: '2026-02-02' },
  );
  await tell(
    partnership,
    'GoalConflictSettled',
    { conflictId, how: 'Skolen sier fra' },
    { at: '2026-03-02' },
  );
  await tell(
    partnership,
    'MandateChanged',
    { actorId: school, personId: person, mandate: 'commit', why: 'Ny rolle' },
    { at: '2026-02-03' },
  );
  await tell(
    partnership,
    'RepresentativeAppointed',
    { actorId: school, personId: newcomer, function: 'Rektor', mandate: 'decide', timeShare: 20 },
    { at: '2026-02-20' },
  );
  await tell(
    partnership,
    'RepresentativeStoodDown',
    { actorId: school, personId: person, successor: newcomer, why: 'Ny jobb' },
    { at: '2026-02-21' },
  );
  await tell(partnership, 'ActorLeft', { actorId: health, why: 'Lagt ned' }, { at: '2026-04-01' });
  return story;
}

test('[K5] an actor shows its ambition and its contexts over time', async () => {
  const story = await tellActors();
  const views = await viewsOf(story);
  const [now] = readActors(views, readerOf(story), partnershipId)?.actors ?? [];
  expect(now?.ambitions).toMatchObject([
    { level: 'inform', motive: 'legal-duty' },
    { level: 'co-create', motive: 'own-value' },
  ]);
  expect(now?.contexts).toMatchObject([
    { facet: 'incentives', text: 'Felles budsjett', before: [{ text: 'Ett budsjett om gangen' }] },
  ]);
  const [then] = readActors(views, readerOf(story), partnershipId, { at: on('2026-02-15') })?.actors ?? [];
  expect(then?.ambitions).toHaveLength(1);
  expect(then?.contexts).toMatchObject([{ text: 'Ett budsjett om gangen', before: [] }]);
});

test('[K6] an actor shows who links it to the partnership, and who came before', async () => {
  const story = await tellActors();
  const { actors = [] } = readActors(await viewsOf(story), readerOf(story), partnershipId) ?? {};
  expect(actors[0]?.links).toMatchObject([
    {
      personId: person,
      mandate: 'commit',
      until: on('2026-02-21'),
      successor: newcomer,
      mandates: [{ mandate: 'decide' }, { mandate: 'commit', why: 'Ny rolle' }],
    },
    { personId: newcomer, function: 'Rektor', timeShare: 20, until: null },
  ]);
  expect(actors[1]).toMatchObject({
    leftAt: on('2026-04-01'),
    links: [{ personId: newcomer, until: on('2026-04-01'), why: 'Lagt ned' }],
  });
});

test('[K7] a goal conflict shows between whom it is, and how it was settled', async () => {
  const story = await tellActors();
  const views = await viewsOf(story);
  expect(readActors(views, readerOf(story), partnershipId)?.conflicts).toMatchObject([
    { conflictId, actors: [school, health], settled: { how: 'Skolen sier fra' } },
  ]);
  const then = readActors(views, readerOf(story), partnershipId, { at: on('2026-02-15') });
  expect(then?.conflicts).toMatchObject([{ settled: null }]);
});
