import { streamOf } from '@handslag/domain/shared/envelope';
import { describe, expect, test } from 'vitest';
import { sightOf, tellJourney } from '../test-data/journey.ts';
import { viewsOf } from '../test-data/open.ts';
import { caseId, health, id, partnershipId, school, type Story } from '../test-data/story.ts';
import { fullSight, type Level } from '../shared/sight.ts';
import { composed, foldText } from './fold-text.ts';
import { scoreOf, snippetOf } from './match.ts';
import { createSearch, type Search } from './queries.ts';
import { nothingToSay } from '../shared/offering.ts';

const partnership = streamOf('partnership', partnershipId);

async function searchIn(story: Story, limit?: number) {
  const views = await viewsOf(story);
  const search = createSearch({
    views,
    opener: () => story.safe.opener,
    ...(limit === undefined ? {} : { limit }),
  });
  const ask = (q: string, level: Level = 'full', partnershipLevel = true) =>
    search.find(
      {
        reader: { sight: sightOf(level), opener: story.safe.opener, offering: nothingToSay },
        partnershipLevel,
      },
      partnershipId,
      { q },
    );
  return { views, search, ask };
}
const types = (found: Awaited<ReturnType<Search['find']>>) => found?.hits.map(({ event }) => event.type);

describe('full-text search', () => {
  test('[O4] finds entries that hold all the words, best first, each with a piece of its text', async () => {
    const story = await tellJourney();
    const { ask } = await searchIn(story);
    const found = await ask('ringe');
    expect(types(found)?.toSorted()).toEqual(['CaseOpened', 'CommitmentMade']);
    expect(found?.hits[0]).toMatchObject({
      event: { type: 'CommitmentMade', meta: { caseId } },
      snippet: { field: 'what', text: 'Ringe tilbake', marks: [[0, 5]] },
    });
    expect(types(await ask('ringe tilbake'))).toEqual(['CommitmentMade']);
    expect(types(await ask('svar dager'))).toEqual(['RuleAgreed']);
    expect(await ask('finnesikke')).toEqual({ total: 0, hits: [] });
    expect(await ask('??')).toEqual({ total: 0, hits: [] });
  });

  test('[O5] finds in Norwegian and Swedish spelling, in capitals and in small letters', async () => {
    const story = await tellJourney();
    const at = '2026-02-10';
    await story.tell(
      partnership,
      'LessonNoted',
      { lessonId: id(12, 1), text: 'Møt dem ærlig i året', origin: 'inside' },
      { at },
    );
    const { ask } = await searchIn(story);
    for (const q of ['MÖT ärlig', 'møt ÆRLIG', 'a\u030aret'])
      expect(types(await ask(q))).toEqual(['LessonNoted']);
    expect(types(await ask('aret'))).toEqual([]);
  });

  test('[O6] finds nothing in a case that the reader does not read in full', async () => {
    const { ask } = await searchIn(await tellJourney());
    // Somebody who may read it has searched: what is in memory is still not for others.
    expect((await ask('haster'))?.total).toBe(1);
    for (const level of ['structure', 'none'] as const) expect((await ask('haster', level))?.total).toBe(0);
    expect((await ask('svar', 'full', false))?.total).toBe(0);
    expect((await ask('svar'))?.total).toBe(1);
  });

  test('[O6] finds nothing of another partnership', async () => {
    const story = await tellJourney();
    const elsewhere = id(1, 2);
    const texts = { name: 'Annet', purpose: 'Hemmelig hensikt', need: 'x', timeZone: 'Europe/Oslo' };
    await story.tell(
      streamOf('partnership', elsewhere),
      'PartnershipFounded',
      { ...texts, language: 'nb', steeringCaseId: id(2, 99) },
      { at: '2026-01-01', partnership: elsewhere },
    );
    const { search, ask } = await searchIn(story);
    expect((await ask('hensikt'))?.total).toBe(0);
    const there = {
      reader: { sight: fullSight, opener: story.safe.opener, offering: nothingToSay },
      partnershipLevel: true,
    };
    expect((await search.find(there, elsewhere, { q: 'hensikt' }))?.total).toBe(1);
    expect((await search.find(there, elsewhere, { q: 'haster' }))?.total).toBe(0);
    expect(await search.find(there, id(1, 9), { q: 'haster' })).toBeUndefined();
  });

  test('[O7] what was erased is gone at once, from what is shown and from memory', async () => {
    const story = await tellJourney();
    const { search, ask } = await searchIn(story);
    expect((await ask('haster'))?.total).toBe(1);
    const before = search.letters();
    story.safe.erase(streamOf('case', caseId));
    expect(await ask('haster')).toEqual({ total: 0, hits: [] });
    search.forget(streamOf('case', caseId));
    expect(search.letters()).toBeLessThan(before);
    expect(await ask('haster')).toEqual({ total: 0, hits: [] });
  });

  test('[O8] finds what has come since, and what was corrected', async () => {
    const story = await tellJourney();
    const { views, ask } = await searchIn(story);
    expect((await ask('lekselag'))?.total).toBe(0);
    const step = await story.inCase(
      'StepTaken',
      { actorId: school, activity: 'Lekselag' },
      { at: '2026-02-10' },
    );
    await views.passed(await story.log.head());
    expect((await ask('lekselag'))?.total).toBe(1);
    await story.inCase(
      'EntryCorrected',
      { eventId: step, field: 'activity', was: 'Lekselag', becomes: 'Turlag', why: 'Feil' },
      { at: '2026-02-11' },
    );
    await views.passed(await story.log.head());
    expect(types(await ask('turlag'))).toContain('StepTaken');
    expect(types(await ask('lekselag'))).toEqual(['EntryCorrected']);
  });

  test('[O9] keeps no more than its limit, and still finds everything', async () => {
    const story = await tellJourney();
    const { search, ask } = await searchIn(story, 200);
    for (const q of ['haster', 'svar', 'plan']) expect((await ask(q))?.total).toBeGreaterThan(0);
    expect(search.letters()).toBeLessThanOrEqual(200);
  });

  test('[O10] never finds what somebody answered to an assessment, nor what they have read', async () => {
    const story = await tellJourney();
    const scores = { potential: 1, dialogue: 1, ambition: 1, responsibility: 1, trust: 1, learning: 1 };
    await story.tell(
      streamOf('assessment', id(10, 1)),
      'AssessmentAnswered',
      { personId: id(4, 1), actorId: health, scores, comments: { trust: 'Fortrolig' } },
      { at: '2026-02-10' },
    );
    const { ask } = await searchIn(story);
    expect((await ask('fortrolig'))?.total).toBe(0);
  });
});

const inField = (field: string, text: string) => scoreOf([{ field, text: foldText(text) }], ['plan']);

test('[O4] a whole word counts more than its beginning, that more than its inside, a heading more than a note', () => {
  const scores = [
    inField('title', 'én plan'),
    inField('note', 'én plan'),
    inField('note', 'én planlegger'),
    inField('note', 'én timeplan'),
  ];
  expect(scores).toEqual([...scores].toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
});

test('[O4] a long text is cut around the words, at a word', () => {
  const text = `${'ord '.repeat(100)}treff ${'ord '.repeat(100)}`;
  const snippet = snippetOf([{ field: 'note', text }], ['treff']);
  expect(snippet?.text.length).toBeLessThanOrEqual(200);
  const [[start, end] = [0, 0]] = snippet?.marks ?? [];
  expect(snippet?.text.slice(start, end)).toBe('treff');
  expect(snippet?.text.startsWith('ord ')).toBe(true);
});

test.each(['Åse', 'a\u030a', 'É', 'İ', 'ß', '😀 ö', 'ﬁ'])('[O5] folding %s keeps its length', (text) => {
  expect(foldText(composed(text))).toHaveLength(composed(text).length);
});
