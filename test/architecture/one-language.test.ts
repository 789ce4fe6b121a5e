import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const dist = join(import.meta.dirname, '../../web/dist');
const Chunk = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).optional(),
});
const Manifest = z.record(z.string(), Chunk);
type Manifest = z.infer<typeof Manifest>;

const read = (file: string): string => {
  try {
    return readFileSync(join(dist, file), 'utf8');
  } catch (cause) {
    throw new Error('the web is not built: run `pnpm run build` first', { cause });
  }
};
const manifest: Manifest = Manifest.parse(JSON.parse(read('.vite/manifest.json')));

const languageOf = (key: string): string | undefined =>
  /packages\/language\/src\/([a-z]{2})\/(?:labels|wording|pages\/[\w-]+)\.ts$/.exec(key)?.[1];
const ofTexts = Object.entries(manifest).flatMap(([key, chunk]) => {
  const language = languageOf(key);
  return language === undefined ? [] : [{ key, language, chunk }];
});

/** The languages of all that a chunk brings with it. */
const languagesWith = (key: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(key)) return new Set();
  seen.add(key);
  const own = languageOf(key);
  const found = new Set(own === undefined ? [] : [own]);
  for (const other of manifest[key]?.imports ?? [])
    for (const language of languagesWith(other, seen)) found.add(language);
  return found;
};

/** A text of each language that stands in no other, to know the language of a file by what it says. */
const signs = {
  nb: 'slettet opplysningene om en person',
  nn: 'sletta opplysningane om ein person',
  sv: 'raderade uppgifterna om en person',
  en: 'erased the details of a person',
} as const;

test('each page of each language is a chunk of its own', () => {
  const pages = (language: string) =>
    ofTexts.filter((one) => one.language === language).map(({ key }) => key.replace(`/${language}/`, '/'));
  expect(pages('nb').length).toBeGreaterThan(15);
  for (const language of ['nn', 'sv', 'en']) expect(pages(language)).toEqual(pages('nb'));
  expect(new Set(ofTexts.map(({ chunk }) => chunk.file)).size).toBe(ofTexts.length);
});

test.each(ofTexts.map(({ key, language }) => [key, language] as const))(
  '%s brings no language but %s',
  (key, language) => {
    expect([...languagesWith(key)]).toEqual([language]);
  },
);

test('whatever else is loaded holds no language at all', () => {
  const others = Object.keys(manifest).filter((key) => languageOf(key) === undefined);
  expect(others.filter((key) => languagesWith(key).size > 0)).toEqual([]);
});

test('the sentences of a language stand in its file alone', () => {
  const files = new Set(
    Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) => file.endsWith('.js')),
  );
  for (const [language, sign] of Object.entries(signs)) {
    const own = ofTexts.find((one) => one.language === language && one.key.endsWith('wording.ts'));
    expect([...files].filter((file) => read(file).includes(sign))).toEqual([own?.chunk.file]);
  }
});
