import type { Language } from '@handslag/language/languages';

type Load = (language: Language) => Promise<void>;

const loads = new Set<Load>();
const spoken = new Set<Language>();
const onTheirWay = new Set<Promise<void>>();
/** What did not arrive, to be asked for again. */
const missing = new Map<Load, Set<Language>>();

const begin = (load: Load, language: Language): void => {
  const way = load(language)
    .catch(() => {
      missing.set(load, (missing.get(load) ?? new Set()).add(language));
    })
    .finally(() => onTheirWay.delete(way));
  onTheirWay.add(way);
};

/** From now on these texts are loaded in every language that is spoken. */
export const arriving = (load: Load): void => {
  loads.add(load);
  for (const language of spoken) begin(load, language);
};

/** From now on every text is loaded in this language too. */
export const speakAlso = (language: Language): void => {
  if (spoken.has(language)) return;
  spoken.add(language);
  for (const load of loads) begin(load, language);
};

/** Waits until every text asked for so far is here; rejects where one cannot be fetched. */
export const allHere = async (): Promise<void> => {
  for (const [load, languages] of missing) for (const language of languages) begin(load, language);
  missing.clear();
  while (onTheirWay.size > 0) await Promise.all(onTheirWay);
  if (missing.size > 0) throw new Error('some texts could not be fetched');
};

/** A part of the app that is loaded by itself, together with its texts. */
export const withTexts =
  <M>(load: () => Promise<M>): (() => Promise<M>) =>
  async () => {
    const part = await load();
    await allHere();
    return part;
  };
