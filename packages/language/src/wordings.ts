import {
  type Language,
  languageCodes,
  loadPage,
  loadWording,
  type PageName,
  type PageTexts,
} from './languages.ts';
import { type Say, speak } from './texts.ts';

/** What a loader answers, in every language: asked once, then at hand. */
const inAll = async <T>(load: (language: Language) => Promise<T>): Promise<(language: Language) => T> => {
  const loaded = new Map<Language, T>();
  for (const language of languageCodes) loaded.set(language, await load(language));
  return (language) => {
    const found = loaded.get(language);
    if (found === undefined) throw new Error(`no folder of texts in ${language}`);
    return found;
  };
};

/** The words of each language, for servers and tests; a browser loads one language with loadWording. */
export const wordingIn = await inAll(loadWording);

/** The texts of one page in each language, for servers. */
export const sayInAll = async <P extends PageName>(
  page: P,
): Promise<(language: Language) => Say<keyof PageTexts<P>>> => {
  const texts = await inAll((language) => loadPage(language, page));
  return (language) => speak(texts(language), language);
};
