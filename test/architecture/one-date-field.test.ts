import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const web = join(import.meta.dirname, '../../web/src');
/** A date field of the browser, in any of its kinds and however its type is written. */
const native = /['"`](date|datetime-local|month|week|time)['"`]/u;
const typed = /\btype\s*[=:?]/u;

it('no date field is the browser’s own: it follows the browser’s language, not the reader’s', () => {
  const files = globSync('**/*.tsx', { cwd: web });
  expect(files.length).toBeGreaterThan(150);
  const lines = files.flatMap((file) =>
    readFileSync(join(web, file), 'utf8')
      .split('\n')
      .flatMap((line) => (typed.test(line) && native.test(line) ? [`${file}: ${line.trim()}`] : [])),
  );
  expect(lines).toEqual([]);
});

it('a calendar opens from the product’s own field alone', () => {
  const files = globSync('**/*.tsx', { cwd: web }).filter((file) => !file.endsWith('.stories.tsx'));
  const opening = files.filter((file) => readFileSync(join(web, file), 'utf8').includes('/calendar.tsx'));
  expect(opening).toEqual(['ui/day-field.tsx']);
});
