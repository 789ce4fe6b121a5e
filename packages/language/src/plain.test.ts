import { expect, test } from 'vitest';
import { everyText } from './every-text.ts';
import { languageCodes, loadPage } from './languages.ts';

/** Björnsson’s readability index: words a sentence, and long words in a hundred. Up to 35 is easy to read. */
const lix = (texts: readonly string[]): number => {
  const sentences = texts.flatMap((text) => text.split(/[.!?:]/u)).filter((one) => /\p{L}/u.test(one));
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}’-]+/gu) ?? []);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (long.length * 100) / words.length;
};

test('the index counts what it says it counts', () => {
  expect(lix(['Vi sees. Du får svar.'])).toBeCloseTo(2.5);
  expect(lix(['Saksbehandlingstiden overskrides'])).toBeCloseTo(102);
});

test.each(languageCodes)('a citizen’s own case reads easily in %s', async (language) => {
  const texts = [...everyText(await loadPage(language, 'my-case')).values()].map((text) =>
    text.replaceAll(/\{\w+\}/g, 'du'),
  );
  expect(lix(texts)).toBeLessThanOrEqual(35);
});
