import type { Language } from '@handslag/domain/person/events';
import { en } from './en/language.ts';
import type { Folder, PageName, PageTexts } from './folder.ts';
import { nb } from './nb/language.ts';
import { nn } from './nn/language.ts';
import { sv } from './sv/language.ts';
import type { Labels } from './types.ts';
import type { Wording } from './wording.ts';

export type { Language, PageName, PageTexts };

/** The languages that are spoken. A new one is its folder, its import and its place here. */
export const languages: Readonly<Record<Language, Folder>> = { nb, nn, sv, en };

/** Loads everything of one language but the pages; the others stay unloaded. Rejects where the file cannot be fetched. */
export const loadWording = async (language: Language): Promise<Wording> =>
  (await languages[language].wording()).wording;

/** Loads the labels of one language, without its sentences. */
export const loadLabels = async (language: Language): Promise<Labels> =>
  (await languages[language].labels()).labels;

/** Loads the texts of one page in one language. */
export const loadPage = async <P extends PageName>(language: Language, page: P): Promise<PageTexts<P>> =>
  (await languages[language].pages[page]()).texts;

/** For `lang` attributes and Intl: the reader's language, and what to fall back to. */
export const localesOf = (language: Language): string[] => [...languages[language].locales];

const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

/** The languages in the order in which they are offered. */
export const languageCodes: readonly Language[] = Object.keys(languages).filter(isLanguage);
