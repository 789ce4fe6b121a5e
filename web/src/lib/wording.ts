import type { Language } from '@handslag/language/texts';
import { loadWording, type Wording } from '@handslag/language/wording';
import { use, useEffect } from 'react';
import { useLanguage } from './language.tsx';

const loading = new Map<Language, Promise<Wording>>();
const here = new Map<Language, Wording>();

const load = async (language: Language): Promise<Wording> => {
  const wording = await loadWording(language);
  here.set(language, wording);
  return wording;
};

const once = (language: Language): Promise<Wording> => {
  const known = loading.get(language) ?? load(language);
  loading.set(language, known);
  return known;
};

/**
 * All words of the reader's language, sentences too. Waits (Suspense) until they have come; not a moment where they are
 * here, since even a promise that is kept would put what has been shown away for half a second.
 */
export const useWording = (): Wording => {
  const { language } = useLanguage();
  return here.get(language) ?? use(once(language));
};

/** Begins to load them, so that no page has to wait for them once it shows. */
export const useWordingSoon = (): void => {
  const { language } = useLanguage();
  useEffect(() => void once(language), [language]);
};
