import type { LedgerFigures } from '@handslag/contract/questions/ledger';
import { describe, expect, test } from 'vitest';
import { confirmed, debtor, fact, made, moved, proposed, reported, accepted } from '../test-data/facts.ts';
import { sightOf, tellJourney } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, family, health, id, on, partnershipId, school } from '../test-data/story.ts';
import { calendarOf } from '../shared/calendar.ts';
import { ENDLESS } from '../shared/moment.ts';
import { type CommitmentFigures, commitmentFigures } from './commitment-figures.ts';
import type { LedgerFilter } from '@handslag/contract/questions/ledger';
import { ledgerFigures, readLedger } from './queries.ts';
import type { CommitmentFact } from './standing.ts';
import { verdictOf } from './verdict.ts';
import { nothingToSay } from '../shared/offering.ts';

const oslo = calendarOf('Europe/Oslo');
const figures = (at: string, ...commitments: CommitmentFact[][]): CommitmentFigures => {
  const moment = { at: on(at), knownAt: ENDLESS };
  const judged = commitments.flatMap((facts) => verdictOf(facts, moment, oslo) ?? []);
  return commitmentFigures(judged, moment.at, oslo);
};

const due = (day: string): { due: string } => ({ due: day });
const keptOnTime = [made('2026-01-01', due('2026-01-31')), reported('2026-01-20'), confirmed('2026-01-21')];
const keptLate = [made('2026-01-01', due('2026-01-31')), reported('2026-02-03'), confirmed('2026-02-04')];
const keptOnTheNewDate = [
  made('2026-01-01', due('2026-01-31')),
  ...moved('2026-01-15', '2026-02-28'),
  reported('2026-02-10'),
  confirmed('2026-02-11'),
];
const claimed = [made('2026-01-01', due('2026-01-31')), reported('2026-01-30')];
const broken = [made('2026-01-01', due('2026-02-15')), fact('2026-02-10', 'CommitmentRevoked', {})];
const released = [made('2026-01-01', due('2026-01-31')), fact('2026-01-10', 'CommitmentReleased', {})];
const overdue = [made('2026-01-01', due('2026-02-15'))];
const movedOn = [made('2026-01-01', due('2026-01-31')), ...moved('2026-01-30', '2026-12-31')];
const pending = [proposed('2026-01-01', due('2026-01-02'))];

describe('figures of commitments', () => {
  test('[L18] the kept-rate leaves out what is claimed, released, pending or not yet due', () => {
    const { keptRate, verdicts } = figures(
      '2026-03-01',
      keptOnTime,
      keptLate,
      claimed,
      broken,
      released,
      overdue,
      movedOn,
      pending,
    );
    expect(keptRate).toMatchObject({ x: 1, n: 4, rate: 0.25 });
    expect(verdicts).toMatchObject({ kept: { onTime: 1, late: 1 }, claimed: { onTime: 1, late: 0 } });
    expect(figures('2026-03-01', claimed, movedOn).keptRate).toMatchObject({ n: 0, rate: null });
  });

  test('[L19] against the original dates, a new date excuses nothing', () => {
    const found = figures('2026-03-01', keptOnTime, keptOnTheNewDate, movedOn);
    expect(found.keptRate).toMatchObject({ x: 2, n: 2 });
    expect(found.keptRateOriginal).toMatchObject({ x: 1, n: 3 });
  });

  test('[L20] the curve counts whole days from the day it bound; what ended otherwise competes', () => {
    const { curve } = figures('2026-03-01', keptOnTime, keptLate, broken, overdue, pending);
    expect(curve.method).toBe('aalen-johansen');
    expect(curve.steps).toMatchObject([
      { t: 19, atRisk: 4, fulfilled: 0.25 },
      { t: 33, atRisk: 3, fulfilled: 0.5 },
      { t: 40, atRisk: 2, competing: 0.25, open: 0.25 },
    ]);
    expect(curve.median).toBe(33);
  });

  test('[L20] a day is a day where the partnership is: late in the evening in UTC is the next day there', () => {
    const promise = made('2026-01-01T22:59:59Z');
    const next = [promise, reported('2026-01-01T23:00:00Z')];
    expect(figures('2026-03-01', next).curve.steps).toMatchObject([{ t: 1 }]);
  });

  test('[L21] the trend is by the month in which the due date in force ended', () => {
    expect(
      figures('2026-03-01', keptOnTime, keptLate, keptOnTheNewDate, overdue, claimed).trend,
    ).toMatchObject([
      { month: '2026-01', keptRate: { x: 1, n: 2 } },
      { month: '2026-02', keptRate: { x: 1, n: 2 } },
    ]);
  });

  test('[L30] claimed late counts at once, claimed on time in neither number, and the bounds show both', () => {
    const claimedLate = [made('2026-01-01', due('2026-01-10')), reported('2026-02-20')];
    const found = figures('2026-03-01', keptOnTime, claimed, claimedLate);
    expect(found.keptRate).toMatchObject({ x: 1, n: 2 });
    expect(found.keptRateBounds).toMatchObject({ lower: { x: 1, n: 3 }, upper: { x: 2, n: 3 } });
  });

  test('[L30] a contested one is in neither number, and not kept in the lower bound', () => {
    const contested = [
      proposed('2026-01-01', due('2026-01-10')),
      accepted('2026-01-04'),
      fact('2026-01-20', 'StatementContested', {
        eventId: id(9, 1),
        by: debtor,
        leaves: 'contested',
        why: 'No',
      }),
    ];
    const found = figures('2026-03-01', keptOnTime, contested);
    expect(found.keptRate).toMatchObject({ x: 1, n: 1 });
    expect(found.keptRateBounds).toMatchObject({ lower: { x: 1, n: 2 }, upper: { x: 1, n: 1 } });
    expect(found.verdicts.contested).toBe(1);
  });

  test('[L31] without a due date it is in neither number, however it ends, and counted apart', () => {
    const undated = [made('2026-01-01'), reported('2026-01-08'), confirmed('2026-01-09')];
    const broken = [made('2026-01-01'), fact('2026-01-05', 'CommitmentRevoked', {})];
    const found = figures('2026-03-01', keptOnTime, undated, broken);
    expect(found.keptRate).toMatchObject({ x: 1, n: 1 });
    expect(found.undated).toBe(2);
    expect(found.verdicts.kept).toEqual({ onTime: 1, late: 0, undated: 1 });
  });

  test('[L22] medians, and the share that is confirmed', () => {
    const found = figures('2026-03-01', keptOnTime, keptOnTime, keptOnTime, keptLate, claimed, [
      proposed('2026-01-01', due('2026-02-01')),
      accepted('2026-01-04'),
    ]);
    expect(found.medianDaysFromDue).toMatchObject({ n: 5 });
    expect(found.medianDaysFromDue.value).toBeTypeOf('number');
    const few = figures('2026-03-01', keptOnTime, keptLate, claimed, [
      proposed('2026-01-01', due('2026-02-01')),
      accepted('2026-01-04'),
    ]);
    expect(few.medianDaysFromDue).toEqual({ n: 3, value: null });
    expect(few.medianDaysToAccept).toEqual({ n: 1, value: null });
    expect(few.confirmedShare).toMatchObject({ x: 2, n: 3 });
  });
});

const ask = async (filter: LedgerFilter = {}): Promise<LedgerFigures | undefined> => {
  const story = await tellJourney();
  const query = { at: on('2026-02-15'), ...filter };
  return ledgerFigures(await viewsOf(story), readerOf(story), partnershipId, query)?.figures;
};

describe('other figures', () => {
  test('[L23] handovers: one accepted after two days, one past its answer-by date', async () => {
    expect((await ask())?.handovers).toMatchObject({
      proposed: 2,
      accepted: 1,
      waiting: 1,
      acceptedShare: { x: 1, n: 2 },
      landedShare: { x: 0, n: 1 },
      imported: 0,
      medianDaysToAccept: { n: 1, value: null },
      medianDaysToContact: { n: 0, value: null },
    });
  });

  test('[L24] decisions: read by all who decided, differently, and anchored by none', async () => {
    expect((await ask())?.decisions).toMatchObject({
      made: 1,
      interpretedByAll: { x: 1, n: 1 },
      anchoredByAll: { x: 0, n: 1 },
      readDifferently: 1,
    });
  });

  test('[L25] [L26] [AU76] one rating as none, and cases without the steering', async () => {
    expect(await ask()).toMatchObject({
      cases: 1,
      steps: 1,
      ratings: { n: 0, helpful: null, inTime: null, rightPlace: null, rightMeans: null },
    });
  });

  test('[L27] filters on case, kind and actor narrow all; on debtor and period, commitments only', async () => {
    expect(await ask({ actor: family })).toMatchObject({ commitments: 2, cases: 1, steps: 0 });
    expect(await ask({ caseKind: 'initiative' })).toMatchObject({ commitments: 0, cases: 0, steps: 0 });
    expect((await ask({ caseId }))?.decisions.made).toBe(0);
    expect(await ask({ debtor: health })).toMatchObject({ commitments: 1, cases: 1, steps: 1 });
    expect(await ask({ dueFrom: '2026-01-20', dueTo: '2026-01-31' })).toMatchObject({ commitments: 1 });
    expect(await ask({ creditor: school })).toMatchObject({ commitments: 0, handovers: { proposed: 2 } });
  });

  test('[L29] a due date moved from February to June, judged in March, stands behind «kept by the original date»', async () => {
    const story = await tellJourney();
    const say = { at: '2026-01-10', caseId: id(2, 30) };
    const commitmentId = id(5, 30);
    const opening = {
      partnershipId,
      kind: 'initiative',
      responsible: school,
      access: 'partnership',
    } as const;
    await story.inCase('CaseOpened', { ...opening, title: 'Leksekveld' }, say);
    const terms = { commitmentId, debtor: school, creditor: health, due: '2026-02-01', what: 'Åpne rommet' };
    await story.inCase('CommitmentMade', terms, say);
    const change = { commitmentId, by: school, due: '2026-06-01' };
    await story.inCase('ChangeProposed', change, { ...say, at: '2026-01-20' });
    const agreed = { commitmentId, by: health, afterDue: false };
    await story.inCase('ChangeAgreed', agreed, { ...say, at: '2026-01-21' });
    const query = { at: on('2026-03-01'), caseId: say.caseId };
    const ledger = await readLedger(await viewsOf(story), readerOf(story), partnershipId, query);
    expect(ledger?.figures.keptRate.n).toBe(0);
    expect(ledger?.figures.keptRateOriginal).toMatchObject({ x: 0, n: 1 });
    expect(ledger?.rows.map(({ countedIn }) => countedIn.includes('kept-rate-original'))).toEqual([true]);
    expect(ledger?.rows.map(({ countedIn }) => countedIn.includes('kept-rate'))).toEqual([false]);
  });

  test('[L28] what the reader may not know of is in no figure; structure is counted, without words', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const query = { at: on('2026-02-15') };
    const none = await readLedger(
      views,
      { sight: sightOf('none'), opener: story.safe.opener, offering: nothingToSay },
      partnershipId,
      query,
    );
    expect(none).toMatchObject({ total: 0, rows: [] });
    expect(none?.figures).toMatchObject({ commitments: 0, cases: 0, steps: 0, handovers: { proposed: 0 } });
    const structure = { sight: sightOf('structure'), opener: story.safe.opener, offering: nothingToSay };
    const counted = await readLedger(views, structure, partnershipId, query);
    const full = await readLedger(views, readerOf(story), partnershipId, query);
    expect(counted?.figures).toEqual(full?.figures);
    expect(counted?.rows.map(({ what }) => what)).toEqual([{ hidden: 'sealed' }, { hidden: 'sealed' }]);
  });
});
