import { readdir } from 'node:fs/promises';
import { Language } from '@handslag/domain/person/events';
import { describe, expect, it } from 'vitest';
import { everyText } from './every-text.ts';

const folder = new URL('pages/', import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const loaded: unknown[] = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
/** The texts of all pages in one language, under page, table and key. */
const textsIn = (language: string): Map<string, string> =>
  new Map(
    [...everyText(Object.fromEntries(files.map((file, at) => [file, loaded[at]])))]
      .map(([path, text]): [string[], string] => [path.split('.'), text])
      .filter(([path]) => path.includes(language))
      .map(([path, text]) => [path.filter((step) => step !== language).join('.'), text]),
  );
const texts = new Map(Language.options.map((language) => [language, textsIn(language)]));
const bokmål = texts.get('nb') ?? new Map<string, string>();
const placesIn = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .sort((one, other) => one.localeCompare(other))
    .join(' ');
const breaking = (language: Language, isWrong: (text: string, path: string) => boolean): string[] =>
  [...(texts.get(language) ?? [])].filter(([path, text]) => isWrong(text, path)).map(([path]) => path);

const isLanguageName = (text: string): boolean => /^(svenska|bokmål|norsk)/i.test(text);
const isSwedish = (text: string): boolean => !isLanguageName(text) && /[äöÄÖ”]/.test(text);
const isNorwegian = (text: string): boolean => !isLanguageName(text) && /[æøÆØ«»]/.test(text);
/** The letters of a text, without its places. */
const lettersOf = (text: string): string => text.replaceAll(/\{\w+\}|[^\p{L}]/gu, '');

describe('the texts of the pages', () => {
  it('are found', () => {
    expect(bokmål.size).toBeGreaterThan(300);
  });

  it.each(Language.options)('have in %s the places that they have in bokmål', (language) => {
    expect(breaking(language, (text, path) => placesIn(text) !== placesIn(bokmål.get(path) ?? ''))).toEqual(
      [],
    );
  });

  it('in Norwegian and Swedish hold no letter or quotation mark of each other', () => {
    expect([...breaking('nb', isSwedish), ...breaking('nn', isSwedish)]).toEqual([]);
    expect(breaking('sv', isNorwegian)).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('in %s are no copies of bokmål', (language) => {
    expect(
      breaking(
        language,
        (text, path) => lettersOf(text).length > 25 && lettersOf(text) === lettersOf(bokmål.get(path) ?? ''),
      ),
    ).toEqual([]);
  });

  it('in nynorsk hold none of the commonest bokmål words', () => {
    const words =
      /(?<!\p{L})(ikke|hva|hvem|hvor|hvordan|noe|noen|jeg|fra|bare|hver|nå|mer|være|gjør|ble|deres|dere|hverandre|sammen)(?!\p{L})/iu;
    expect(breaking('nn', (text) => words.test(text))).toEqual([]);
  });
});
