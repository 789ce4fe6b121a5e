import type { Language } from '@handslag/language/texts';
import { loadWording, type Wording } from '@handslag/language/wording';
import { use, useEffect } from 'react';
import { useLanguage } from './language.tsx';

const loading = new Map<Language, Promise<Wording>>();

const once = (language: Language): Promise<Wording> => {
  const known = loading.get(language) ?? loadWording(language);
  loading.set(language, known);
  return known;
};

/** All words of the reader's language, sentences too. Waits (Suspense) until they have come. */
export const useWording = (): Wording => use(once(useLanguage().language));

/** Begins to load them, so that no page has to wait for them once it shows. */
export const useWordingSoon = (): void => {
  const { language } = useLanguage();
  useEffect(() => void once(language), [language]);
};
