import { everyText } from './every-text.ts';
import { type Language, languages, loadWording } from './languages.ts';

/** Every text of a language, those of pages too: under `desk.title`, `labels.role.member`. For tests. */
export const allTexts = async (language: Language): Promise<Map<string, string>> => {
  const pages: Record<string, object> = {};
  for (const [page, load] of Object.entries(languages[language].pages)) pages[page] = (await load()).texts;
  return everyText({ ...pages, ...(await loadWording(language)) });
};
