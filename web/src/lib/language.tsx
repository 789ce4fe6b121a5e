import { labelOf, type Labels, type LabelTable } from '@handslag/language/labels';
import { loadLabels } from '@handslag/language/load-labels';
import { type Language, type Params, speak, type Texts } from '@handslag/language/texts';
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { chosenLanguage, keepLanguage } from './chosen-language.ts';

export type { Language };

export const languages: readonly Language[] = ['nb', 'nn', 'sv', 'en'];
/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

interface Spoken {
  language: Language;
  /** What choices are called in this language. */
  labels: Labels;
  /** The reader's own choice: kept in this browser. */
  choose: (language: Language) => void;
  /** What to speak as long as the reader has chosen nothing in this browser. */
  suggest: (language: Language) => void;
}
const Context = createContext<Spoken | null>(null);

/** Speaks a language as soon as its words have come; until then the one before. Shows nothing before the first. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(() => chosenLanguage(languages) ?? 'nb');
  const [loaded, setLoaded] = useState<Pick<Spoken, 'language' | 'labels'> | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const labels = await loadLabels(wanted);
      if (!current) return;
      document.documentElement.lang = wanted;
      startTransition(() => setLoaded({ language: wanted, labels }));
    };
    void load();
    return () => {
      current = false;
    };
  }, [wanted]);
  const spoken = useMemo<Spoken | null>(
    () =>
      loaded === null
        ? null
        : {
            ...loaded,
            choose: (next) => {
              keepLanguage(next);
              setWanted(next);
            },
            suggest: (next) => setWanted(chosenLanguage(languages) ?? next),
          },
    [loaded],
  );
  return spoken === null ? null : <Context value={spoken}>{children}</Context>;
}

/** The language of the screen, its words, and how to change it. */
export const useLanguage = (): Spoken => {
  const spoken = useContext(Context);
  if (spoken === null) throw new Error('nobody has said which language to speak');
  return spoken;
};

export type Say<K extends string> = (key: K, params?: Params) => string;

/** The texts of a page in the reader's language. */
export const useTexts = <K extends string>(texts: Texts<K>): Say<K> => {
  const { language } = useLanguage();
  return useMemo(() => speak(texts, language), [texts, language]);
};

/** What a value of a list is called: `label('role', 'coordinator')`. */
export const useLabel = (): ((table: LabelTable, value: string) => string) => {
  const { labels } = useLanguage();
  return (table, value) => labelOf(labels, table, value);
};

/** Every value of a list with what it is called, for a field to choose from. */
export const useOptions = (): ((table: LabelTable) => { value: string; text: string }[]) => {
  const { labels } = useLanguage();
  return (table) => Object.entries(labels[table]).map(([value, text]) => ({ value, text }));
};
