import { type Language, type Params, speak, type Texts } from '@handslag/language/texts';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type { Language };

export const languages: readonly Language[] = ['nb', 'nn', 'sv', 'en'];
/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

const KEPT_AS = 'handslag-language';
const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

const chosen = (): Language | undefined => {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return isLanguage(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

interface Spoken {
  language: Language;
  /** The reader's own choice: kept in this browser. */
  choose: (language: Language) => void;
  /** What to speak as long as the reader has chosen nothing in this browser. */
  suggest: (language: Language) => void;
}
const Context = createContext<Spoken>({ language: 'nb', choose: () => {}, suggest: () => {} });

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => chosen() ?? 'nb');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(
    () => ({
      language,
      choose: (next) => {
        setLanguage(next);
        try {
          localStorage.setItem(KEPT_AS, next);
        } catch {
          // A browser that keeps nothing asks again next time.
        }
      },
      suggest: (next) => setLanguage(chosen() ?? next),
    }),
    [language],
  );
  return <Context value={spoken}>{children}</Context>;
}

/** The language of the screen, and how to change it. */
export const useLanguage = (): Spoken => useContext(Context);

export type Say<K extends string> = (key: K, params?: Params) => string;

/** The texts of a page in the reader's language. */
export const useTexts = <K extends string>(texts: Texts<K>): Say<K> => {
  const { language } = useLanguage();
  return useMemo(() => speak(texts, language), [texts, language]);
};
