import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, localesOf } from './languages.ts';
import type { Message, Text } from './types.ts';

export type Params = Readonly<Record<string, string | number>>;
export type Say<K extends PropertyKey> = (key: K, params?: Params) => string;

const written = new WeakMap<Message, IntlMessageFormat>();

/** A message stands in one language's folder, so one way of writing it is enough. */
const writtenAs = (message: Message, language: Language): IntlMessageFormat => {
  const known =
    written.get(message) ??
    new IntlMessageFormat(message.icu, localesOf(language), undefined, { ignoreTag: true });
  written.set(message, known);
  return known;
};

const shown = (value: string | number, language: Language): string =>
  typeof value === 'string' ? value : new Intl.NumberFormat(localesOf(language)).format(value);

/** A text with its places filled; in plain words, a place without a parameter stays visible, so that a test can find it. */
export const fill = (text: Text, params: Params, language: Language): string =>
  typeof text === 'string'
    ? text.replace(/\{(\w+)\}/g, (place, name: string) => shown(params[name] ?? place, language))
    : String(writtenAs(text, language).format({ ...params }));

/** How one reader is spoken to, in the texts of one page. */
export const speak =
  <K extends PropertyKey>(texts: Readonly<Record<K, Text>>, language: Language): Say<K> =>
  (key, params = {}) =>
    fill(texts[key], params, language);
