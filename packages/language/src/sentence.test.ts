import { catalogue, isEventName } from '@handslag/domain/catalogue';
import { describe, expect, it } from 'vitest';
import type { Told } from './part.ts';
import { fieldAt } from './plan/place.ts';
import { plans, planOf } from './plan/plans.ts';
import { readerOf } from './reader.ts';
import { byline, sentence, sentenceText } from './sentence.ts';
import { noNames, sampleNames, samples, told } from './sentence-samples.ts';
import { languageCodes } from './languages.ts';
import { wordingIn } from './wordings.ts';

const readers = languageCodes.map(wordingIn).map((wording) => readerOf(wording, 'Europe/Oslo'));
const nb = readerOf(wordingIn('nb'), 'Europe/Oslo');
const all = Object.entries(samples);

const variantOf = (event: Told): string =>
  Object.entries(planOf(event.type)?.variants ?? {}).find(([, holds]) => holds(event.data))?.[0] ?? '';

const placesIn = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const bylineOf = (event: Told) =>
  byline(event, sampleNames, nb)
    .map((part) => part.text)
    .join('');

describe('the samples', () => {
  it('cover every event type and every variant, and no other', () => {
    const wanted = Object.entries(plans).flatMap(([type, plan]) => [
      type,
      ...('variants' in plan ? Object.keys(plan.variants).map((variant) => `${type}/${variant}`) : []),
    ]);
    expect(new Set(Object.keys(samples))).toEqual(new Set(wanted));
    expect(new Set(Object.keys(plans))).toEqual(new Set(Object.keys(catalogue)));
  });

  it.each(all)('%s is an event that can be said, and makes its own variant hold', (key, data) => {
    const event = told(key, data);
    if (!isEventName(event.type)) throw new Error(`${event.type} is no event type`);
    expect(catalogue[event.type].said.safeParse(data).error).toBeUndefined();
    expect(variantOf(event)).toBe(key.split('/')[1] ?? '');
  });
});

describe.each(readers)('in $wording.language', (reader) => {
  const { sentences } = reader.wording;

  it('every place of a template is planned, and every planned place is used', () => {
    for (const [type, plan] of Object.entries(plans)) {
      const used = Object.entries(sentences)
        .filter(([key]) => key === type || key.startsWith(`${type}/`))
        .flatMap(([, template]) => placesIn(template));
      const known = new Set(Object.keys(plan.places));
      expect({ type, places: new Set(used.filter((name) => name !== 'who')) }).toEqual({
        type,
        places: known,
      });
    }
  });

  it.each(all)('%s fills every place and every field that it shows', (key, data) => {
    const text = sentenceText(told(key, data), sampleNames, reader);
    expect(text).not.toMatch(/[{}[\]]|undefined|\.\.| ,| \.| {2}/);
    expect(text).not.toMatch(/[^.!?…][»”] \p{Lu}/u);
    expect(text).toMatch(/^\p{Lu}/u);
    expect(text).toMatch(/[.!?…”»]$/u);
    const words = Object.entries(planOf(told(key, data).type)?.places ?? {}).flatMap(([name, place]) => {
      const kind = typeof place === 'string' ? place : place[0];
      const field = typeof place === 'string' ? name : (place[1] ?? name);
      const value = fieldAt(data, field);
      return kind === 'words' && typeof value === 'string' ? [value] : [];
    });
    for (const said of words) expect(text).toContain(said);
  });

  it.each(all)('%s can be read when its texts are sealed or erased', (key, data) => {
    const event = told(key, data);
    if (!isEventName(event.type)) throw new Error(`${event.type} is no event type`);
    const { freeFields, personalFields } = catalogue[event.type];
    const closed = [...freeFields, ...personalFields].filter((field) => field in data);
    const open = Object.fromEntries(Object.entries(data).filter(([field]) => !closed.includes(field)));
    for (const why of ['sealed', 'erased'] as const) {
      const hidden = Object.fromEntries(closed.map((field) => [field, why]));
      const parts = sentence({ ...event, data: open, hidden }, sampleNames, reader);
      const marks = parts.filter((part) => part.kind === 'hidden');
      const { sealedText, erasedText } = reader.wording.phrases;
      expect(new Set(marks.map((part) => part.text)).isSubsetOf(new Set([sealedText, erasedText]))).toBe(
        true,
      );
      expect(parts.map((part) => part.text).join('')).not.toMatch(/[{}[\]]|undefined|\.\.| ,| \./);
      const secrets = new Set(closed.map((field) => data[field]));
      const shown = parts.filter((part) => part.kind === 'quote' && part.id === undefined);
      expect(shown.filter((part) => secrets.has(part.text))).toEqual([]);
    }
  });

  it.each(all)('%s can be read of an event seen alone, with nothing but what must be said', (key, data) => {
    const event = told(key, data, { stream: undefined });
    const text = sentenceText(event, noNames, reader);
    expect(text).not.toMatch(/[{}[\]]|undefined|\.\.| ,| \./);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('says that it does not know an event type newer than this program', () => {
    expect(sentenceText(told('SomethingNew', {}), sampleNames, reader)).toContain('SomethingNew');
  });
});

it('every sentence stands side by side in every language, to be read by people', async () => {
  const lines = all.flatMap(([key, data]) => [
    key,
    ...readers.map(
      (reader) => `  ${reader.wording.language}: ${sentenceText(told(key, data), sampleNames, reader)}`,
    ),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('./told.txt');
});

describe('parts', () => {
  const event = told('CommitmentMade', samples.CommitmentMade);

  it('set a person’s own words, names and dates apart', () => {
    expect(sentence(event, sampleNames, nb)).toEqual([
      { kind: 'actor', text: 'NAV Heimdal', id: '00000000-0000-7000-8000-000000000023' },
      { kind: 'text', text: ' lovet ' },
      { kind: 'actor', text: 'Familien Solli', id: '00000000-0000-7000-8000-000000000022' },
      { kind: 'text', text: ': ' },
      { kind: 'quote', text: 'Finne ny bolig' },
      { kind: 'text', text: ', innen ' },
      { kind: 'date', text: '3. mars 2026' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('say a sealed text once, and leave out the others', () => {
    const closed = told(
      'DecisionMade',
      { decisionId: 'x', decidedBy: [], level: 'operative' },
      { hidden: { title: 'sealed', what: 'sealed', why: 'sealed' } },
    );
    const marks = sentence(closed, sampleNames, nb).filter((part) => part.kind === 'hidden');
    expect(marks.length).toBeLessThanOrEqual(2);
  });

  it('say who is erased without a name', () => {
    const erased = { ...sampleNames, person: () => ({ hidden: 'erased' }) as const };
    const removed = told('MemberRemoved', { personId: '00000000-0000-7000-8000-000000000099' });
    expect(sentenceText(removed, erased, nb)).toBe(
      'NAV Heimdal avsluttet tilgangen til en person (navnet er slettet).',
    );
  });

  it('end with the person’s own punctuation, and add no second', () => {
    const said = told('NeedExpressed', samples.NeedExpressed);
    expect(sentenceText(said, sampleNames, nb)).toBe(
      'Familien Solli fortalte hva som trengs: «Vi trenger å sove.»',
    );
  });

  it('show an instant in the time zone of the partnership', () => {
    const late = told('FulfilmentReported', {
      ...samples.FulfilmentReported,
      at: '2026-03-01T23:30:00.000000Z',
    });
    expect(sentenceText(late, sampleNames, nb)).toContain('2. mars 2026');
    const there = readerOf(wordingIn('nb'), 'America/New_York');
    expect(sentenceText(late, sampleNames, there)).toContain('1. mars 2026');
  });
});

describe('the byline', () => {
  it('says who wrote it down, for whom and when', () => {
    expect(bylineOf(told('NoteAdded', {}))).toBe(
      'Registrert av Mona Lie på vegne av NAV Heimdal 2. mars 2026.',
    );
  });

  it('says how late it was recorded, and that it was imported', () => {
    const { meta } = told('NoteAdded', {});
    const imported = told(
      'NoteAdded',
      {},
      {
        meta: {
          recordedAt: meta.recordedAt,
          occurredAt: '2026-02-27T09:00:00.000000Z',
          recordedBy: '00000000-0000-8000-8000-000000000000',
          source: 'import',
        },
      },
    );
    expect(bylineOf(imported)).toBe(
      'Registrert av en importert logg 2. mars 2026, 3 dager etter at det skjedde, importert.',
    );
  });
});
