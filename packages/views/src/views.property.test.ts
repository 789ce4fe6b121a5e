import type { StoredEvent } from '@handslag/domain/codec';
import { daysAfter, endOfDay } from '@handslag/domain/shared/due';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { behindFigures, saidByFigures } from './test-data/behind.ts';
import { dump } from './test-data/dump.ts';
import { legalHistories } from './test-data/legal-histories.ts';
import { readerOf, scratch } from './test-data/open.ts';
import { createStory, on, partnershipId, steeringId } from './test-data/story.ts';
import { readHistory } from './history/queries.ts';
import { ledgerFigures, readLedger } from './ledger/queries.ts';
import { openViews } from './projector.ts';
import { fullSight } from './shared/sight.ts';

const ends = (day: string | undefined): string => (day ? endOfDay(day, 'Europe/Oslo') : '9999');

/** The verdict read naively off a commitment's events: the last word decides. */
const naiveVerdict = (events: readonly StoredEvent[], at: string): string => {
  let [due, offered, bound, last, happened]: (string | undefined)[] = [];
  const terms: { since: string; due: string | undefined }[] = [];
  for (const { type, data, meta } of events) {
    if (type === 'CommitmentMade' || type === 'CommitmentProposed') due = data.due;
    if (type === 'CommitmentCountered') due = data.due ?? due;
    if (type === 'CommitmentMade' || type === 'CommitmentAccepted') bound = 'yes';
    if (type === 'ChangeProposed') offered = data.due;
    if (type === 'ChangeAgreed') due = offered;
    if (type === 'FulfilmentReported') happened = data.at;
    if (bound) terms.push({ since: meta.occurredAt, due });
    if (type !== 'ProgressReported' && type !== 'ChangeProposed' && type !== 'ChangeAgreed') last = type;
  }
  if (last === 'CommitmentDeclined') return 'declined';
  if (last === 'CommitmentReleased') return 'released';
  if (last === 'CommitmentRevoked') return 'broken';
  if (!bound) return 'pending';
  if (last === 'FulfilmentReported' || last === 'FulfilmentConfirmed') {
    const then = terms.findLast(({ since }) => since <= (happened ?? '')) ?? terms[0];
    const word = last === 'FulfilmentReported' ? 'claimed' : 'kept';
    // What had no due date was neither on time nor late.
    if (then?.due === undefined) return word;
    return `${word} ${(happened ?? '') <= ends(then.due) ? 'on-time' : 'late'}`;
  }
  return ends(due) <= at ? 'overdue' : 'open';
};

const naiveLedger = (events: readonly StoredEvent[], at: string, knownAt: string): Record<string, string> => {
  const counted = events.filter(({ meta }) => meta.occurredAt <= at && meta.recordedAt <= knownAt);
  const byCommitment = Map.groupBy(
    counted.filter(({ data }) => 'commitmentId' in data),
    ({ data }) => ('commitmentId' in data ? data.commitmentId : undefined),
  );
  const begun = [...byCommitment].flatMap(([id, its]) => {
    const start = its.findIndex(({ type }) => type === 'CommitmentMade' || type === 'CommitmentProposed');
    return id && start >= 0 ? [[id, naiveVerdict(its.slice(start), at)] as const] : [];
  });
  return Object.fromEntries(begun);
};

test('[L1] after any legal history: followed = rebuilt = read naively from the log, at any two moments', async () => {
  const day = fc.integer({ min: 1, max: 90 }).map((days) => on(daysAfter('2026-01-01', days)));
  await fc.assert(
    fc.asyncProperty(legalHistories, day, day, async (happenings, at, knownAt) => {
      const story = createStory();
      const [followed, rebuilt] = [scratch(), scratch()];
      const views = await openViews({ store: story.log, directory: followed });
      await story.found('2026-01-01');
      for (const [i, { type, data, caseId, day, recorded }] of happenings.entries()) {
        await story.inCase(type, data, { at: day, recorded, caseId });
        // What stands now is kept in memory: it is asked on the way, so that later events come on top of it.
        if (i % 10 === 0) ledgerFigures(views, { sight: fullSight }, partnershipId);
      }
      await views.passed(await story.log.head());
      await (await openViews({ store: story.log, directory: rebuilt })).close();
      expect(dump(followed)).toEqual(dump(rebuilt));

      const events = await story.log.readAll(0n, 10_000);
      const query = { at, knownAt, limit: 1000 };
      const ledger = await readLedger(views, readerOf(story), partnershipId, query);
      const found = ledger?.rows.map(({ commitmentId, verdict, timing }) => [
        commitmentId,
        timing ? `${verdict} ${timing}` : verdict,
      ]);
      expect(Object.fromEntries(found ?? [])).toEqual(naiveLedger(events, at, knownAt));

      // [L29] The rows behind each figure are those that it counted.
      expect(ledger && behindFigures(ledger)).toEqual(ledger && saidByFigures(ledger));

      const last = on('2190-01-01');
      const present = await readLedger(views, readerOf(story), partnershipId, { now: last });
      const folded = await readLedger(views, readerOf(story), partnershipId, { at: last, knownAt: last });
      expect(present).toEqual(folded);

      const inStory = events.filter(({ meta }) => meta.occurredAt <= at && meta.recordedAt <= knownAt);
      const history = await readHistory(views, readerOf(story), partnershipId, query);
      expect(history?.total).toBe(inStory.length);
      const cases = inStory.filter(
        ({ type, stream }) => type === 'CaseOpened' && !stream.endsWith(steeringId),
      );
      expect(ledger?.figures.cases).toBe(cases.length);
      expect(ledger?.figures.steps).toBe(inStory.filter(({ type }) => type === 'StepTaken').length);
      await views.close();
    }),
    { numRuns: 40 },
  );
}, 300_000);
