import { describe, expect, test } from 'vitest';
import {
  callBack,
  groupPlace,
  jointPlan,
  newcomer,
  openQuestion,
  tellJourney,
  toSchool,
} from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, health, on, partnershipId, person, school } from '../test-data/story.ts';
import { readDesk } from './queries.ts';

const ids = (rows: readonly { commitmentId: string }[] | undefined): unknown =>
  rows?.map(({ commitmentId }) => commitmentId);

describe('the desk', () => {
  test('shows what waits for who represents the health service', async () => {
    const story = await tellJourney();
    const now = on('2026-01-25');
    const desk = await readDesk(await viewsOf(story), readerOf(story), partnershipId, newcomer, { now });
    expect(desk?.actors).toEqual([health]);
    expect(ids(desk?.iOwe)).toEqual([groupPlace]);
    expect(ids(desk?.dueSoon)).toEqual([groupPlace]);
    expect(desk?.handoversSent).toMatchObject([{ handoverId: toSchool }]);
    expect(desk?.responsibleFor).toMatchObject([{ caseId, title: 'Familien Berg' }]);
    expect(desk?.decisions.map(({ ask, decision }) => [ask, decision.decisionId])).toEqual([
      ['anchor', jointPlan],
      ['position', openQuestion],
    ]);
  });

  test('shows what is overdue, what is to be answered, and no case that another answers for', async () => {
    const story = await tellJourney();
    const now = on('2026-02-15');
    const views = await viewsOf(story);
    const desk = await readDesk(views, readerOf(story), partnershipId, person, { now });
    expect(desk?.actors).toEqual([school]);
    // The report is in: the school waits for the family now.
    expect(ids(desk?.iOwe)).toEqual([]);
    expect(desk?.handoversToAnswer).toMatchObject([{ handoverId: toSchool, unanswered: true }]);
    expect(desk?.responsibleFor).toEqual([]);
    const health = await readDesk(views, readerOf(story), partnershipId, newcomer, { now });
    expect(ids(health?.overdue)).toEqual([groupPlace]);
    expect(ids(health?.answers)).toEqual([]);
  });

  test('asks the creditor to confirm', async () => {
    const story = await tellJourney();
    const stranger = '00000000-0000-7000-8004-000000000009';
    await story.tell(
      `partnership-${partnershipId}`,
      'RepresentativeAppointed',
      {
        actorId: '00000000-0000-7000-8003-000000000003',
        personId: stranger,
        function: 'Mor',
        mandate: 'decide',
      },
      { at: '2026-01-10' },
    );
    const desk = await readDesk(await viewsOf(story), readerOf(story), partnershipId, stranger);
    expect(ids(desk?.answers)).toEqual([callBack]);
    expect(ids(desk?.owedToUs)).toEqual([callBack, groupPlace]);
  });

  test('counts what is new since the person read last', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const first = await readDesk(views, readerOf(story), partnershipId, newcomer);
    expect(first?.newSince).toBeGreaterThan(20);
    await story.tell(
      `partnership-${partnershipId}`,
      'HistoryRead',
      { personId: newcomer, upToPosition: first?.position ?? '' },
      { at: '2026-02-08' },
    );
    await story.inCase('StageEntered', { stage: 'Oppfølging' }, { at: '2026-02-09' });
    await views.passed(await story.log.head());
    const second = await readDesk(views, readerOf(story), partnershipId, newcomer);
    expect(second?.newSince).toBe(1);
    const other = await readDesk(views, readerOf(story), partnershipId, person);
    expect(other?.newSince).toBe((first?.newSince ?? 0) + 1);
  });
});
