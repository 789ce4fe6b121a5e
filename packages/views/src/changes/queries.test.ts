import { streamOf } from '@handslag/domain/shared/envelope';
import { expect, test } from 'vitest';
import {
  callBack,
  groupPlace,
  newcomer,
  rule,
  sightOf,
  tellJourney,
  toHealth,
} from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, family, health, on, partnershipId, person, school, type Story } from '../test-data/story.ts';
import { readChanges } from './queries.ts';
import { nothingToSay } from '../shared/offering.ts';

const partnership = streamOf('partnership', partnershipId);

async function changesIn(story: Story, query: { from?: string; to?: string; now?: string }, who = person) {
  const instants = Object.fromEntries(Object.entries(query).map(([name, day]) => [name, on(day)]));
  return readChanges(await viewsOf(story), readerOf(story), partnershipId, who, instants);
}

test('[O11] [O12] tells what was recorded in between, and what stood otherwise after than before', async () => {
  const story = await tellJourney();
  const at = '2026-01-16';
  await story.tell(partnership, 'PurposeRestated', { purpose: 'Én plan', why: 'x' }, { at });
  await story.tell(partnership, 'RuleRetired', { ruleId: rule, why: 'x' }, { at });
  await story.tell(partnership, 'ActorJoined', { actorId: family }, { at });
  const changes = await changesIn(story, { from: '2026-01-13T18:00:00Z', to: '2026-01-20' });
  expect(changes).toMatchObject({
    purpose: { was: 'Ett forløp for hver familie', becomes: 'Én plan' },
    actors: { joined: [family], left: [] },
    rules: [{ ruleId: rule, was: 'Svar innen tre dager', becomes: null }],
    commitments: [
      { commitment: { commitmentId: groupPlace, verdict: 'open' }, was: 'pending' },
      { commitment: { commitmentId: callBack, verdict: 'open' }, was: null },
    ],
    cases: {
      opened: [],
      responsible: [{ caseId, was: school, becomes: health }],
    },
  });
  const types = changes?.events.map(({ type }) => type) ?? [];
  expect(types).toContain('HandoverAccepted');
  // It happened on the 19th, and was recorded on the 21st: an entry of those days, but not known at their end.
  expect(types).toContain('FulfilmentReported');
  expect(changes?.total).toBe(types.length);
});

test('[O11] what was recorded late shows by both times', async () => {
  const story = await tellJourney();
  const changes = await changesIn(story, { from: '2026-01-20', now: '2026-01-22' });
  expect(changes?.events[0]).toMatchObject({
    type: 'FulfilmentReported',
    meta: { occurredAt: on('2026-01-19') },
  });
  expect(changes?.commitments.map(({ commitment, was }) => [commitment.commitmentId, was])).toContainEqual([
    callBack,
    'open',
  ]);
});

test('[O13] tells what has come since the reader last said to have read, by the place in the log', async () => {
  const story = await tellJourney();
  const all = await changesIn(story, { now: '2026-03-01' }, newcomer);
  expect(all).toMatchObject({
    readTo: '0',
    purpose: { was: null },
    cases: { opened: [expect.any(String), caseId] },
  });
  const head = await story.log.head();
  await story.tell(
    partnership,
    'HistoryRead',
    { personId: newcomer, upToPosition: String(head) },
    { at: '2026-02-20' },
  );
  const nothing = await changesIn(story, { now: '2026-03-01' }, newcomer);
  expect(nothing).toMatchObject({ readTo: String(head), total: 0, events: [] });
  expect((await changesIn(story, { now: '2026-03-01' }))?.total).toBe(all?.total);
  await story.tell(partnership, 'RuleRetired', { ruleId: rule, why: 'x' }, { at: '2026-02-21' });
  const news = await changesIn(story, { now: '2026-03-01' }, newcomer);
  expect(news?.events).toMatchObject([{ type: 'RuleRetired' }]);
  expect(news?.rules).toMatchObject([{ ruleId: rule, becomes: null }]);
});

test('[O14] says nothing of what the reader may not know of', async () => {
  const story = await tellJourney();
  const views = await viewsOf(story);
  const blind = { sight: sightOf('none'), opener: story.safe.opener, offering: nothingToSay };
  const changes = await readChanges(views, blind, partnershipId, person, { from: on('2026-01-09') });
  expect(changes).toMatchObject({ commitments: [], cases: { opened: [], responsible: [] } });
  const told = JSON.stringify(changes);
  for (const secret of [caseId, groupPlace, toHealth]) expect(told).not.toContain(secret);
});
