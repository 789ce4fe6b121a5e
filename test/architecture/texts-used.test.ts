import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '@handslag/language/languages';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders = ['web/src', 'services/api/src'];

const sources = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.(?:test|stories)\.tsx?$/.test(name))
    .map(({ parentPath, name }) => ({
      folder: parentPath,
      source: readFileSync(join(parentPath, name), 'utf8'),
    })),
);

/** Said by the value of a field: why a text is closed. */
const byValue = new Set(['shell.sealed', 'shell.erased']);

/** The sources that may say a page's texts: those that ask for it, and what stands beside or below them. */
const speakersOf = (page: string): string[] => {
  const asks = new RegExp(`(?:textsOf|sayInAll|PageTexts<)\\(?'${page}'`);
  const homes = new Set(sources.filter(({ source }) => asks.test(source)).map(({ folder }) => folder));
  const isNear = (folder: string): boolean =>
    homes.has(folder) || (folder !== root && isNear(dirname(folder)));
  return sources.filter(({ folder }) => isNear(folder)).map(({ source }) => source);
};

test.each(Object.entries(languages.nb.pages))('every text of %s is said somewhere', async (page, load) => {
  const { texts } = await load();
  const said = speakersOf(page).join('\n');
  const isSaid = (key: string): boolean =>
    byValue.has(`${page}.${key}`) || new RegExp(`['"\`]${key}['"\`]|\\b${key}: `).test(said);
  expect(Object.keys(texts).filter((key) => !isSaid(key))).toEqual([]);
});
