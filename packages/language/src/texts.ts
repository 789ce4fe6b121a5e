import type { Language } from '@handslag/domain/person/events';

export type { Language };

/** The same texts in every language; `{name}` is a place for a parameter. */
export type Texts<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

/** Defines texts; a language that lacks one does not compile. */
export const defineTexts = <K extends string>(texts: Texts<K>): Texts<K> => texts;

export type Params = Readonly<Record<string, string | number>>;

/** A text with its places filled; a place without a parameter stays visible, so that a test can find it. */
export const fill = (template: string, params: Params = {}): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));

/** How one reader is spoken to: picks the language, fills the places. */
export const speak =
  <K extends string>(texts: Texts<K>, language: Language) =>
  (key: K, params?: Params): string =>
    fill(texts[language][key], params);
