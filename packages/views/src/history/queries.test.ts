import type { History } from '@handslag/contract/questions/history';
import { describe, expect, test } from 'vitest';
import { callBack, groupPlace, sightOf, tellJourney } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, family, health, id, on, partnershipId, school } from '../test-data/story.ts';
import { readEvent, readHistory } from './queries.ts';
import { readStateAt } from './state-at.ts';
import { nothingToSay } from '../shared/offering.ts';

const key = ({ meta, position }: History['events'][number]): string =>
  `${meta.occurredAt} ${position.padStart(5, '0')}`;

describe('the story', () => {
  test('is told in the order in which things happened, whole, page by page', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const reader = readerOf(story);
    const whole = await readHistory(views, reader, partnershipId, { limit: 1000 });
    const keys = whole?.events.map(key) ?? [];
    expect(keys).toEqual([...keys].sort());
    expect(whole).toMatchObject({
      total: keys.length,
      next: null,
      from: on('2026-01-01'),
      to: on('2026-02-06'),
    });

    const pages: string[] = [];
    let after: string | undefined;
    do {
      const page = await readHistory(views, reader, partnershipId, { limit: 7, after });
      expect(page?.total).toBe(keys.length);
      pages.push(...(page?.events.map(key) ?? []));
      after = page?.next ?? undefined;
    } while (after !== undefined);
    expect(pages).toEqual(keys);
  });

  test('is cut into chapters at its turning points', async () => {
    const story = await tellJourney();
    const history = await readHistory(await viewsOf(story), readerOf(story), partnershipId);
    expect(history?.chapters.map(({ turn }) => turn)).toEqual([
      'founding',
      'actor-joined',
      'actor-joined',
      'strategic-decision',
    ]);
    const entries = history?.chapters.reduce((sum, chapter) => sum + chapter.entries, 0);
    expect(entries).toBe(history?.total);
  });

  test('says nothing of who has read, answered an assessment, or how people are called', async () => {
    const story = await tellJourney();
    const answer = { potential: 5, dialogue: 5, ambition: 5, responsibility: 5, trust: 5, learning: 5 };
    await story.tell(
      `assessment-${id(10, 1)}`,
      'AssessmentAnswered',
      { personId: id(4, 1), actorId: school, scores: answer },
      { at: '2026-02-08' },
    );
    await story.tell(
      `partnership-${partnershipId}`,
      'HistoryRead',
      { personId: id(4, 1), upToPosition: '3' },
      { at: '2026-02-08' },
    );
    const history = await readHistory(await viewsOf(story), readerOf(story), partnershipId);
    const types = new Set(history?.events.map(({ type }) => type));
    for (const type of ['AssessmentAnswered', 'HistoryRead', 'PersonRegistered', 'ActorRegistered'] as const)
      expect(types).not.toContain(type);
  });

  test('can be that of one case, or of one actor', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const inCase = await readHistory(views, readerOf(story), partnershipId, { caseId });
    expect(inCase).toMatchObject({ total: 15, chapters: [] });
    const ofFamily = await readHistory(views, readerOf(story), partnershipId, { actor: family });
    expect(ofFamily?.events.map(({ type }) => type)).toEqual([
      'ActorInvolved',
      'NeedExpressed',
      'CommitmentProposed',
      'CommitmentMade',
      'JourneyRated',
    ]);
  });

  test('[L28] leaves out, in every number, what the reader may not know of', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const all = await readHistory(views, readerOf(story), partnershipId);
    const reader = { sight: sightOf('none'), opener: story.safe.opener, offering: nothingToSay };
    const less = await readHistory(views, reader, partnershipId);
    expect(less?.total).toBe((all?.total ?? 0) - 15);
    expect(less?.events).toHaveLength(less?.total ?? -1);
    expect(less?.to).toBe(on('2026-02-02'));
    expect(less?.chapters.reduce((sum, { entries }) => sum + entries, 0)).toBe(less?.total);
    const secret = all?.events.find(({ meta }) => meta.caseId === caseId);
    expect(await readEvent(views, reader, partnershipId, secret?.id ?? '')).toBeUndefined();
    const alone = await readEvent(views, readerOf(story), partnershipId, secret?.id ?? '');
    expect({ ...alone, offers: [], correctable: [] }).toEqual(secret);
  });

  test('[AU123] goes on from a hidden entry as from one that is not there', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const all = await readHistory(views, readerOf(story), partnershipId, { limit: 1000 });
    const hidden = all?.events.filter(({ meta }) => meta.caseId === caseId) ?? [];
    expect(hidden.length).toBeGreaterThan(3);
    const reader = { sight: sightOf('none'), opener: story.safe.opener, offering: nothingToSay };
    const from = async (after: string) => {
      const page = await readHistory(views, reader, partnershipId, { limit: 1000, after });
      return page?.events.map(({ position }) => position);
    };
    const fromNothing = await from('999999999');
    for (const { position } of hidden) expect(await from(position)).toEqual(fromNothing);
  });

  test('tells nothing of another partnership', async () => {
    const story = await tellJourney();
    expect(await readHistory(await viewsOf(story), readerOf(story), id(1, 2))).toBeUndefined();
  });
});

describe('the state beside the story', () => {
  test('is what comes before an entry of the story, or is it', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const reader = readerOf(story);
    const history = await readHistory(views, reader, partnershipId, { limit: 1000 });
    const stateAfter = async (type: string): Promise<unknown> => {
      const entry = history?.events.find((event) => event.type === type);
      const state = await readStateAt(views, reader, partnershipId, entry?.position ?? '');
      return (
        state && {
          actors: state.actors.length,
          rules: state.rules,
          cases: state.cases.map(({ responsible }) => responsible),
          commitments: state.commitments.map(({ commitmentId, verdict }) => [commitmentId, verdict]),
        }
      );
    };
    expect(await stateAfter('PartnershipFounded')).toMatchObject({ actors: 0, rules: [], cases: [] });
    expect(await stateAfter('RuleAgreed')).toMatchObject({ actors: 2, rules: ['Svar innen tre dager'] });
    expect(await stateAfter('CommitmentProposed')).toMatchObject({
      cases: [school, school],
      commitments: [],
    });
    expect(await stateAfter('CommitmentMade')).toMatchObject({
      commitments: [
        [callBack, 'open'],
        [groupPlace, 'open'],
      ],
    });
    expect(await stateAfter('HandoverAccepted')).toMatchObject({ cases: [school, health] });
    expect(await stateAfter('JourneyRated')).toMatchObject({
      commitments: [
        [callBack, 'claimed'],
        [groupPlace, 'overdue'],
      ],
    });
  });

  test('is not there before the story begins', async () => {
    const story = await tellJourney();
    expect(await readStateAt(await viewsOf(story), readerOf(story), partnershipId, '0')).toBeUndefined();
  });
});
