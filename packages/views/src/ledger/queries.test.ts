import { describe, expect, test } from 'vitest';
import { readerOf, viewsOf } from '../test-data/open.ts';
import {
  caseId,
  createStory,
  family,
  health,
  id,
  on,
  partnershipId,
  school,
  type Story,
} from '../test-data/story.ts';
import { readLedger } from './queries.ts';

const promise = id(5, 1);

const journey = async (story: Story): Promise<void> => {
  await story.found('2026-01-01');
  await story.inCase(
    'CaseOpened',
    { partnershipId, kind: 'journey', responsible: school, access: 'involved', title: 'Familien Berg' },
    { at: '2026-01-10' },
  );
  for (const actorId of [health, family])
    await story.inCase('ActorInvolved', { actorId }, { at: '2026-01-10' });
  await story.inCase('StepTaken', { actorId: school, activity: 'Første samtale' }, { at: '2026-01-11' });
  await story.inCase(
    'CommitmentMade',
    { commitmentId: promise, debtor: health, creditor: family, due: '2026-02-01', what: 'Time hos psykolog' },
    { at: '2026-01-12' },
  );
};

describe('the ledger', () => {
  test('counts cases, steps and verdicts, and shows each promise in words to who may see them', async () => {
    const story = createStory();
    await journey(story);
    const views = await viewsOf(story);

    const ledger = await readLedger(views, readerOf(story), partnershipId, { at: on('2026-02-15') });

    expect(ledger?.figures).toMatchObject({ cases: 1, steps: 1, commitments: 1, verdicts: { overdue: 1 } });
    expect(ledger?.figures.keptRate).toMatchObject({ x: 0, n: 1, rate: 0 });
    expect(ledger?.rows).toMatchObject([
      {
        commitmentId: promise,
        caseId,
        caseTitle: 'Familien Berg',
        what: 'Time hos psykolog',
        verdict: 'overdue',
        dueAt: '2026-02-01T22:59:59.999999Z',
      },
    ]);
  });

  test('a report recorded late changes the verdict of the past only for who knows of it', async () => {
    const story = createStory();
    await journey(story);
    await story.inCase(
      'FulfilmentReported',
      { commitmentId: promise, at: on('2026-01-31'), part: 'whole' },
      { at: '2026-01-31', recorded: '2026-03-01' },
    );
    const views = await viewsOf(story);
    const verdictAt = async (at: string, knownAt: string): Promise<unknown> => {
      const query = { at: on(at), knownAt: on(knownAt) };
      const ledger = await readLedger(views, readerOf(story), partnershipId, query);
      return ledger?.rows.map(({ verdict, timing, lateRecordedDays }) => ({
        verdict,
        timing,
        lateRecordedDays,
      }));
    };

    expect(await verdictAt('2026-02-15', '2026-02-15')).toEqual([
      { verdict: 'overdue', timing: null, lateRecordedDays: 0 },
    ]);
    expect(await verdictAt('2026-02-15', '2026-03-02')).toEqual([
      { verdict: 'claimed', timing: 'on-time', lateRecordedDays: 29 },
    ]);
  });

  test('follows the log while it is open', async () => {
    const story = createStory();
    await journey(story);
    const views = await viewsOf(story);
    await story.inCase('CommitmentReleased', { commitmentId: promise }, { at: '2026-01-20' });
    await views.passed(await story.log.head());

    const ledger = await readLedger(views, readerOf(story), partnershipId, { at: on('2026-02-15') });

    expect(ledger?.figures.verdicts).toMatchObject({ overdue: 0, released: 1 });
  });
});
