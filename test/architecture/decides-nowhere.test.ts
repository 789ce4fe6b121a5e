import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const web = join(import.meta.dirname, '../../web/src');

/** The kind: asking what somebody is, or how far a mandate reaches, where the answer turns something on or off. */
const deciding = /\b(role|mandate)\s*(===|!==)\s*'/u;

/**
 * Where it is asked for something else than what may be said: which pages there are to read, the words of an empty page, and
 * which actors a form lists to choose from. The rules still answer whether it is taken.
 */
const askedForAnotherReason: Readonly<Record<string, string>> = {
  'lib/may-open.ts': 'which pages a reader has',
  'features/commitments/page.tsx': 'the matrix is no reading of participants',
  'features/desk/empty-desk.tsx': 'the words on an empty desk',
  'features/case/closed-or-missing.tsx':
    'the words where a case may be closed to the reader: offers would tell that it is there',
  'things/record/rows/people.ts': 'whom a form lists: evaluators represent nobody',
  'things/record/rows/partnership.ts': 'whom a form lists',
  'things/record/rows/learning.ts': 'whom a form lists',
  'things/record/rows/decision.ts': 'whom a form lists',
  'things/record/rows/case.ts': 'whom a form lists',
  'things/record/parts/who-binds.tsx': 'how a promise will stand, said before it is saved',
};

const files = globSync('**/*.{ts,tsx}', { cwd: web }).filter((file) => !/\.(test|stories)\.tsx?$/.test(file));
const found = files.filter((file) => deciding.test(readFileSync(join(web, file), 'utf8'))).toSorted();

it('no file of the web decides by role or mandate what may be said: pages show what the rules offer', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual(Object.keys(askedForAnotherReason).toSorted());
});

it('nowhere is it written a second time what may be said: the files that did are gone', () => {
  const again = files.filter((file) => /(^|\/)(available|correctable|counted)\.ts$/.test(file));
  expect(again).toEqual([]);
});
