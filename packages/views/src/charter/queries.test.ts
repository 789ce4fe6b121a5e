import { describe, expect, test } from 'vitest';
import { readDirectory } from '../directory/queries.ts';
import { newcomer, rule, sightOf, tellJourney } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { family, health, id, on, partnershipId, person, school } from '../test-data/story.ts';
import { readOverview } from './overview.ts';
import { listPartnerships } from './partnerships.ts';
import { readCharter } from './queries.ts';

const partnership = `partnership-${partnershipId}` as const;

describe('the charter', () => {
  test('shows purpose, rules and resources in force at a moment, each with its history', async () => {
    const story = await tellJourney();
    const at = '2026-03-01';
    const why = 'Vi så noe nytt';
    await story.tell(partnership, 'PurposeRestated', { purpose: 'Én plan for hver familie', why }, { at });
    await story.tell(partnership, 'RuleRevised', { ruleId: rule, text: 'Svar innen to dager', why }, { at });
    const resource = {
      resourceId: id(11, 1),
      actorId: school,
      kind: 'people',
      what: 'En koordinator',
    } as const;
    await story.tell(partnership, 'ResourcePledged', resource, { at });
    await story.tell(partnership, 'ResourceWithdrawn', { resourceId: id(11, 1), why }, { at: '2026-04-01' });
    const views = await viewsOf(story);
    const reader = readerOf(story);

    expect(readCharter(views, reader, partnershipId, { at: on('2026-02-01') })).toMatchObject({
      purpose: 'Ett forløp for hver familie',
      rules: [{ ruleId: rule, text: 'Svar innen tre dager', since: on('2026-01-02') }],
      resources: [],
    });
    expect(readCharter(views, reader, partnershipId, { at: on('2026-03-15') })).toMatchObject({
      purpose: 'Én plan for hver familie',
      purposes: [{ text: 'Ett forløp for hver familie', why: null }, { why }],
      rules: [{ text: 'Svar innen to dager', versions: [{ text: 'Svar innen tre dager' }, {}] }],
      resources: [{ what: 'En koordinator', withdrawnAt: null }],
    });
    expect(readCharter(views, reader, partnershipId)?.resources).toMatchObject([{ withdrawnWhy: why }]);
    expect(readCharter(views, reader, partnershipId, { at: on('2025-12-31') })).toBeUndefined();
  });
});

describe('the directory', () => {
  test('names actors and persons, with their parts in the partnership', async () => {
    const story = await tellJourney();
    await story.tell(partnership, 'MemberRemoved', { personId: newcomer }, { at: '2026-02-09' });
    await story.tell(`actor-${health}`, 'ActorRenamed', { name: 'BUP Lia' }, { at: '2026-02-09' });
    const directory = await readDirectory(await viewsOf(story), readerOf(story), partnershipId);
    expect(directory?.partnership).toMatchObject({ name: 'Trygg start', timeZone: 'Europe/Oslo' });
    expect(directory?.actors).toMatchObject([
      { actorId: school, name: 'Lia skole', representatives: [{ personId: person, mandate: 'decide' }] },
      { actorId: health, name: 'BUP Lia', joinedAt: on('2026-01-01'), takesPart: true },
      { actorId: family, name: 'Familien Berg', kind: 'citizen', joinedAt: null, takesPart: false },
    ]);
    expect(directory?.persons).toMatchObject([
      { personId: person, name: 'Kari Nes', role: 'member', removed: false, takesPart: true },
      { personId: newcomer, name: 'Ola Vik', role: 'member', removed: true, takesPart: false },
    ]);
  });

  test('keeps who is erased, without a name', async () => {
    const story = await tellJourney();
    story.safe.erase(`person-${person}`);
    story.safe.erase(`actor-${family}`);
    const directory = await readDirectory(await viewsOf(story), readerOf(story), partnershipId);
    const nobody = { hidden: 'erased' };
    expect(directory?.persons[0]).toMatchObject({
      personId: person,
      name: nobody,
      role: 'member',
      removed: false,
      takesPart: false,
    });
    expect(directory?.actors[2]).toMatchObject({ actorId: family, name: nobody });
  });
});

describe('the overview', () => {
  test('counts what is open, as far as the reader may know of it', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const now = on('2026-02-15');
    expect(readOverview(views, readerOf(story), partnershipId, { now })).toMatchObject({
      name: 'Trygg start',
      actors: 2,
      openCases: 1,
      openCommitments: 2,
      overdue: 1,
      openHandovers: 1,
      lastPosition: String(await story.log.head()),
    });
    const less = readOverview(views, { sight: sightOf('none') }, partnershipId, { now });
    expect(less).toMatchObject({ openCases: 0, openCommitments: 0, overdue: 0, openHandovers: 0 });
    expect(listPartnerships(views)).toMatchObject([{ partnershipId, name: 'Trygg start' }]);
  });
});
