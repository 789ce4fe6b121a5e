import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
} from '@formatjs/icu-messageformat-parser';
import type { Message } from './types.ts';

const isMessage = (value: object): value is Message => Object.hasOwn(value, 'icu');

/** A message as it was written. */
const source = (elements: Message['icu']): string =>
  elements
    .map((element) => {
      if (isLiteralElement(element)) return element.value;
      if (isPoundElement(element)) return '#';
      if (!isPluralElement(element) && !isSelectElement(element)) return `{${element.value}}`;
      const forms = Object.entries(element.options).map(([form, { value }]) => `${form} {${source(value)}}`);
      return `{${element.value}, ${isPluralElement(element) ? 'plural' : 'select'}, ${forms.join(' ')}}`;
    })
    .join('');

/** Every text in a table of texts, under its path: `labels.role.member`; a message as it is written. */
export const everyText = (table: object): Map<string, string> => {
  const texts = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'object' && value !== null) {
      if (isMessage(value)) texts.set(path, source(value.icu));
      else
        for (const [name, inner] of Object.entries(value))
          walk(path === '' ? name : `${path}.${name}`, inner);
    }
  };
  walk('', table);
  texts.delete('language');
  return texts;
};

/** The places of a text, in the order of the alphabet; of a message, each once. */
export const placesIn = (text: string): string =>
  [
    ...new Set(
      [...text.replaceAll(/\b(?:one|other|few|many|zero|two)\s*\{/g, '(').matchAll(/\{(\w+)[},]/g)].map(
        ([, name = '']) => name,
      ),
    ),
  ]
    .sort((one, other) => one.localeCompare(other))
    .join(' ');
