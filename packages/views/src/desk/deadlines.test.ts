import { describe, expect, test } from 'vitest';
import {
  callBack,
  groupPlace,
  jointPlan,
  newcomer,
  sightOf,
  tellJourney,
  toSchool,
} from '../test-data/journey.ts';
import { viewsOf } from '../test-data/open.ts';
import { id, on, partnershipId, person, steeringId } from '../test-data/story.ts';
import { fullSight, type Sight } from '../shared/sight.ts';
import { readDeadlines } from './deadlines.ts';

async function setting(now: string) {
  const story = await tellJourney();
  const review = { decisionId: jointPlan, reviewOn: '2026-06-01', finding: 'Den virker' };
  await story.inCase('DecisionReviewed', review, { at: '2026-01-20', caseId: steeringId, journey: false });
  const views = await viewsOf(story);
  const of = (who: string, sight: Sight = fullSight) =>
    readDeadlines(views, { sight }, partnershipId, who, { now: on(now) });
  const caughtUp = async () => views.passed(await story.log.head());
  return { story, of, caughtUp };
}
const brief = (those: ReturnType<typeof readDeadlines>) =>
  those?.map(({ kind, id, on: day }) => [kind, id, day]);
const done = (those: ReturnType<typeof readDeadlines>) => those?.find((one) => one.id === callBack)?.doneAt;

describe('deadlines', () => {
  test('[R4] are what we owe, what waits for our answer, and what we are to look at again', async () => {
    const { of } = await setting('2026-01-25');
    expect(brief(of(newcomer))).toEqual([
      ['owed', groupPlace, '2026-02-01'],
      ['review', jointPlan, '2026-06-01'],
    ]);
    expect(brief(of(person))).toEqual([
      ['owed', callBack, '2026-01-20'],
      ['handover', toSchool, '2026-02-10'],
      ['review', jointPlan, '2026-06-01'],
    ]);
  });

  test('[R4] are what is owed to us, too', async () => {
    const { story, of, caughtUp } = await setting('2026-01-25');
    const mother = id(4, 9);
    await story.tell(
      `partnership-${partnershipId}`,
      'RepresentativeAppointed',
      { actorId: id(3, 3), personId: mother, function: 'Mor', mandate: 'decide' },
      { at: '2026-01-10' },
    );
    await caughtUp();
    expect(brief(of(mother))).toEqual([
      ['owed-to-us', groupPlace, '2026-02-01'],
      ['owed-to-us', callBack, '2026-01-20'],
    ]);
  });

  test('[R5] that are done say so for thirty days', async () => {
    expect(done((await setting('2026-02-18')).of(person))).toBe(on('2026-01-19'));
    expect(brief((await setting('2026-02-19')).of(person))).not.toContainEqual([
      'owed',
      callBack,
      '2026-01-20',
    ]);
  });

  test('[R6] count their changes, and know when the log got the last one', async () => {
    const { story, of, caughtUp } = await setting('2026-01-25');
    const place = () => of(newcomer)?.find((one) => one.id === groupPlace);
    expect(place()).toMatchObject({ changes: 1, changedAt: on('2026-01-14') });
    const commitmentId = groupPlace;
    await story.inCase(
      'ChangeProposed',
      { commitmentId, by: id(3, 2), due: '2026-03-01', why: 'Fullt' },
      { at: '2026-01-20' },
    );
    const agreed = { commitmentId, by: id(3, 3), afterDue: false };
    await story.inCase('ChangeAgreed', agreed, { at: '2026-01-21', recorded: '2026-01-22' });
    await caughtUp();
    expect(place()).toMatchObject({ on: '2026-03-01', changes: 3, changedAt: on('2026-01-22') });
  });

  test('[R6] count a correction as a change', async () => {
    const { story, of, caughtUp } = await setting('2026-01-25');
    const plain = { caseId: steeringId, journey: false };
    const commitmentId = id(5, 9);
    const promise = {
      commitmentId,
      debtor: id(3, 2),
      creditor: id(3, 1),
      due: '2026-04-01',
      what: 'Lage plan',
    };
    const eventId = await story.inCase('CommitmentMade', promise, { ...plain, at: '2026-01-20' });
    const correction = { eventId, field: 'what', becomes: 'Lage en plan', why: 'Uklart' };
    await story.inCase('EntryCorrected', correction, { ...plain, at: '2026-01-23' });
    await caughtUp();
    expect(of(newcomer)?.find((one) => one.id === commitmentId)).toMatchObject({
      changes: 1,
      changedAt: on('2026-01-23'),
    });
  });

  test('[R3] of a case that the reader may not know of are not there', async () => {
    const { of } = await setting('2026-01-25');
    expect(brief(of(newcomer, sightOf('none')))).toEqual([['review', jointPlan, '2026-06-01']]);
  });

  test('[R4] of who represents nobody are none', async () => {
    const { of } = await setting('2026-01-25');
    expect(of(id(4, 8))).toEqual([]);
  });
});
