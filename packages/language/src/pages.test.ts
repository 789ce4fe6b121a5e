import { describe, expect, it } from 'vitest';
import { everyText, placesIn } from './every-text.ts';
import { type Language, languageCodes, languages } from './languages.ts';

/** The texts of all pages in one language, under page and key. */
const textsIn = async (language: Language): Promise<Map<string, string>> => {
  const pages: Record<string, object> = {};
  for (const [page, load] of Object.entries(languages[language].pages)) pages[page] = (await load()).texts;
  return everyText(pages);
};
const texts = new Map<Language, Map<string, string>>();
for (const language of languageCodes) texts.set(language, await textsIn(language));
const bokmål = texts.get('nb') ?? new Map<string, string>();
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

  it.each(languageCodes)('have in %s the places that they have in bokmål', (language) => {
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
