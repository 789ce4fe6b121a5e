import { labelOf } from '@handslag/language/labels';
import { type Language, languageCodes, loadLabels } from '@handslag/language/languages';
import type { Labels, LabelTable } from '@handslag/language/types';
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { allHere, speakAlso } from './arriving.ts';
import { chosenLanguage, keepLanguage } from './chosen-language.ts';

export type { Language };

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
  const [wanted, setWanted] = useState<Language>(() => chosenLanguage(languageCodes) ?? 'nb');
  const [loaded, setLoaded] = useState<Pick<Spoken, 'language' | 'labels'> | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      speakAlso(wanted);
      const [labels] = await Promise.all([loadLabels(wanted), allHere()]);
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
            suggest: (next) => setWanted(chosenLanguage(languageCodes) ?? next),
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
