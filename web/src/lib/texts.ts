import {
  type Language,
  loadPage,
  loadWording,
  type PageName,
  type PageTexts,
} from '@handslag/language/languages';
import { type Say, speak } from '@handslag/language/texts';
import type { Wording } from '@handslag/language/wording';
import { useMemo } from 'react';
import { useLanguage } from './language.tsx';
import { arriving } from './arriving.ts';

/** What has arrived must be there: whoever shows a part waits for `allHere` first. */
const here = <T>(texts: ReadonlyMap<Language, T>, language: Language, what: string): T => {
  const found = texts.get(language);
  if (found === undefined) throw new Error(`the texts of ${what} in ${language} have not arrived`);
  return found;
};

/**
 * The texts of a page in the reader's language. Called where a file begins: reading the file asks for the texts, in each
 * language that is spoken, and the part that the file belongs to shows when they are here.
 */
export const textsOf = <P extends PageName>(page: P): (() => Say<keyof PageTexts<P>>) => {
  const arrived = new Map<Language, PageTexts<P>>();
  arriving(async (language) => {
    arrived.set(language, await loadPage(language, page));
  });
  return () => {
    const { language } = useLanguage();
    return useMemo(() => speak(here(arrived, language, page), language), [language]);
  };
};

/** All words of the reader's language but the pages': sentences, commands, fields. Called where a file begins. */
export const wordingHere = (): (() => Wording) => {
  const arrived = new Map<Language, Wording>();
  arriving(async (language) => {
    arrived.set(language, await loadWording(language));
  });
  return () => here(arrived, useLanguage().language, 'sentences');
};
