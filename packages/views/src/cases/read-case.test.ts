import { describe, expect, test } from 'vitest';
import { callBack, groupPlace, sightOf, tellJourney, toHealth } from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, family, health, id, on, partnershipId, school } from '../test-data/story.ts';
import { casesInSight, listCases } from './list-cases.ts';
import { readCase, readCaseLog } from './read-case.ts';
import { nothingToSay } from '../shared/offering.ts';

const hidden = { hidden: 'sealed' };
const february = { at: on('2026-02-15') };

describe('one case', () => {
  test('shows what was said, who is responsible and since when, and what is open', async () => {
    const story = await tellJourney();
    const page = await readCase(await viewsOf(story), readerOf(story), partnershipId, caseId, february);

    expect(page).toMatchObject({
      involved: [school, family, health],
      need: 'Vi vil ha én å ringe til',
      needsExpressed: [{ by: family, words: 'Det haster' }],
      steps: [{ actorId: school, activity: 'Første samtale', note: null }],
      case: {
        title: 'Familien Berg',
        open: true,
        stage: 'Kartlegging',
        responsible: health,
        responsibleSince: on('2026-01-17'),
        openCommitments: 2,
        overdue: 1,
        openHandovers: 1,
        lastAt: on('2026-02-06'),
      },
      responsibility: [
        { actorId: school, from: on('2026-01-10'), until: on('2026-01-17') },
        { actorId: health, from: on('2026-01-17'), until: null },
      ],
      commitments: [
        { commitmentId: groupPlace, verdict: 'overdue', what: 'Plass i gruppa' },
        { commitmentId: callBack, verdict: 'claimed', timing: 'on-time' },
      ],
      handovers: [
        {
          handoverId: toHealth,
          state: 'accepted',
          situation: 'Eleven kommer ikke på skolen',
          readBack: 'Fravær siden høsten',
          questions: [{ question: 'Siden når?', answer: 'Høsten' }],
        },
        { state: 'proposed', unanswered: true, situation: null },
      ],
      ratings: [{ by: family, inTime: 3, words: 'Det tok tid' }],
    });
    expect(page?.parts).toContainEqual({
      actorId: family,
      part: 'Den det gjelder',
      offers: [],
      since: on('2026-01-10'),
    });
    expect(page?.revision).toBe('14');
  });

  test('stands as it stood, and as it was known', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const then = { at: on('2026-01-16'), knownAt: on('2026-01-16') };
    const page = await readCase(views, readerOf(story), partnershipId, caseId, then);
    expect(page?.case).toMatchObject({ responsible: school, openHandovers: 1, overdue: 0 });
    expect(page?.handovers).toMatchObject([{ state: 'proposed', readBack: null }]);

    // The report of the 19th was recorded on the 21st.
    const unknown = { at: on('2026-01-20T13:00:00Z'), knownAt: on('2026-01-20') };
    const before = await readCase(views, readerOf(story), partnershipId, caseId, unknown);
    expect(before?.commitments[1]?.verdict).toBe('open');
    const known = { ...unknown, knownAt: on('2026-01-21') };
    const after = await readCase(views, readerOf(story), partnershipId, caseId, known);
    expect(after?.commitments[1]?.verdict).toBe('claimed');

    const early = { at: on('2026-01-09') };
    expect(await readCase(views, readerOf(story), partnershipId, caseId, early)).toBeUndefined();
  });

  test('shows who sees its structure only that, and opens nothing', async () => {
    const story = await tellJourney();
    const reader = { sight: sightOf('structure'), opener: story.safe.opener, offering: nothingToSay };
    const views = await viewsOf(story);
    const page = await readCase(views, reader, partnershipId, caseId, february);

    expect(page).toMatchObject({
      need: hidden,
      needsExpressed: [{ by: family, words: hidden }],
      steps: [{ activity: hidden }],
      case: { title: hidden, responsible: health, overdue: 1 },
      commitments: [{ what: hidden, caseTitle: hidden, verdict: 'overdue' }, { what: hidden }],
      handovers: [
        { situation: hidden, readBack: hidden, questions: [{ question: hidden }] },
        { state: 'proposed' },
      ],
    });
    const log = await readCaseLog(views, reader, partnershipId, caseId);
    expect(log?.events).toHaveLength(15);
    expect(JSON.stringify(log)).not.toContain('Berg');
    expect(story.safe.asked()).toBe(0);
  });

  test('is not there for who may not know of it', async () => {
    const story = await tellJourney();
    const reader = { sight: sightOf('none'), opener: story.safe.opener, offering: nothingToSay };
    const views = await viewsOf(story);
    expect(await readCase(views, reader, partnershipId, caseId)).toBeUndefined();
    expect(await readCaseLog(views, reader, partnershipId, caseId)).toBeUndefined();
    expect(await listCases(views, reader, partnershipId)).toMatchObject({ total: 1 });
    expect(await readCase(views, readerOf(story), id(1, 9), caseId)).toBeUndefined();
  });

  test('keeps its structure when its words are erased', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    story.safe.erase(`case-${caseId}`);
    const page = await readCase(views, readerOf(story), partnershipId, caseId, february);
    expect(page).toMatchObject({
      need: { hidden: 'erased' },
      case: { title: { hidden: 'erased' }, overdue: 1 },
      commitments: [{ verdict: 'overdue', what: { hidden: 'erased' } }, {}],
    });
  });

  test('[L3] shows the corrected words, in the page and in the log, and what stood there', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const log = await readCaseLog(views, readerOf(story), partnershipId, caseId);
    const present = async (): Promise<unknown> =>
      (await readCase(views, readerOf(story), partnershipId, caseId))?.commitments[0]?.what;
    expect(await present()).toBe('Plass i gruppa');
    const wrong = log?.events.find(({ type }) => type === 'CommitmentProposed');
    const correction = await story.inCase(
      'EntryCorrected',
      {
        eventId: wrong?.id ?? '',
        field: 'what',
        was: 'Plass i gruppa',
        becomes: 'Plass på kurs',
        why: 'Feil ord',
      },
      { at: '2026-02-07' },
    );
    await views.passed(await story.log.head());

    const page = await readCase(views, readerOf(story), partnershipId, caseId, february);
    expect(page?.commitments[0]?.what).toBe('Plass på kurs');
    expect(await present()).toBe('Plass på kurs');
    const before = { at: on('2026-02-06') };
    const then = await readCase(views, readerOf(story), partnershipId, caseId, before);
    expect(then?.commitments[0]?.what).toBe('Plass i gruppa');
    const corrected = await readCaseLog(views, readerOf(story), partnershipId, caseId);
    expect(corrected?.events.find(({ id }) => id === wrong?.id)).toMatchObject({
      data: { what: 'Plass på kurs' },
      corrected: { what: { was: 'Plass i gruppa', by: correction } },
    });
    const structure = { sight: sightOf('structure'), opener: story.safe.opener, offering: nothingToSay };
    const closed = await readCaseLog(views, structure, partnershipId, caseId);
    expect(JSON.stringify(closed)).not.toMatch(/Plass|Feil ord/);
  });

  test('[L3] a clear correction of a due date is what the ledger judges; one that is no date changes nothing', async () => {
    const story = await tellJourney();
    const inInitiative = { caseId: id(2, 7), journey: false };
    const texts = { title: 'Felles inntak', kind: 'initiative', access: 'partnership' } as const;
    await story.inCase(
      'CaseOpened',
      { partnershipId, responsible: school, ...texts },
      { ...inInitiative, at: '2026-01-10' },
    );
    const promised = await story.inCase(
      'CommitmentMade',
      { commitmentId: id(5, 7), debtor: school, creditor: health, due: '2026-03-20', what: 'Rutine' },
      { ...inInitiative, at: '2026-01-11' },
    );
    const correct = (becomes: string, at: string): Promise<string> =>
      story.inCase(
        'EntryCorrected',
        { eventId: promised, field: 'due', value: becomes, becomes, why: 'Skrevet feil' },
        { ...inInitiative, at },
      );
    await correct('2026-01-20', '2026-01-12');
    await correct('i mars', '2026-01-13');
    const views = await viewsOf(story);
    const page = await readCase(views, readerOf(story), partnershipId, id(2, 7), february);
    expect(page?.commitments).toMatchObject([{ due: '2026-01-20', verdict: 'overdue' }]);
  });
});

describe('the list of cases', () => {
  test('puts open ones where something happened last first, pages, filters, and finds titles', async () => {
    const story = await tellJourney();
    for (const n of [1, 2, 3])
      await story.inCase(
        'CaseOpened',
        { partnershipId, kind: 'journey', responsible: school, access: 'involved', title: `Reise ${n}` },
        { at: `2026-02-1${n}`, caseId: id(2, 10 + n) },
      );
    await story.inCase('CaseClosed', {}, { at: '2026-02-20', caseId: id(2, 13) });
    const views = await viewsOf(story);
    const reader = readerOf(story);
    const titles = async (query: object): Promise<unknown> => {
      const list = await listCases(views, reader, partnershipId, query);
      return { total: list?.total, titles: list?.rows.map(({ title }) => title) };
    };

    expect(await titles({})).toEqual({
      total: 5,
      titles: ['Reise 2', 'Reise 1', 'Familien Berg', 'Styring', 'Reise 3'],
    });
    expect(await titles({ limit: 2, offset: 1 })).toEqual({ total: 5, titles: ['Reise 1', 'Familien Berg'] });
    expect(await titles({ state: 'closed' })).toEqual({ total: 1, titles: ['Reise 3'] });
    expect(await titles({ q: 'reise', kind: 'journey', state: 'open' })).toEqual({
      total: 2,
      titles: ['Reise 2', 'Reise 1'],
    });
    expect(await titles({ actor: family })).toEqual({ total: 1, titles: ['Familien Berg'] });
    expect(await titles({ at: on('2026-02-11') })).toMatchObject({ total: 3 });
    expect(casesInSight(views, reader, partnershipId)).toHaveLength(5);
    expect(casesInSight(views, { sight: sightOf('none') }, partnershipId)).toHaveLength(4);
  });
});
