import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d+\.\d+\.\d+ \|/.test(line));

/** The requirements of levels 1 and 2, chapter by chapter, as the standard counts them. */
const asked = {
  '2.1': [1, 2, 3],
  '2.2': [1, 2, 3],
  '2.3': [1, 2, 3, 4],
  '2.4': [1],
  '6.1': [1, 2, 3],
  '6.2': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  '6.3': [1, 2, 3, 4],
  '6.4': [1, 2, 3, 4],
  '6.5': [1, 2, 3, 4, 5],
  '6.6': [1, 2, 3],
  '6.8': [1, 2, 3, 4],
  '7.1': [1, 2, 3],
  '7.2': [1, 2, 3, 4],
  '7.3': [1, 2],
  '7.4': [1, 2, 3, 4, 5],
  '7.5': [1, 2],
  '7.6': [1, 2],
  '8.1': [1, 2],
  '8.2': [1, 2, 3],
  '8.3': [1],
  '8.4': [1],
  '14.1': [1, 2],
  '14.2': [1, 2, 3, 4],
  '14.3': [1, 2, 3],
};

test('every requirement of levels 1 and 2 has its row, and no other', () => {
  const numbers = Object.entries(asked).flatMap(([section, all]) => all.map((one) => `${section}.${one}`));
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(numbers);
});

test('each row is met, or says why it is not, and names a file that is there', () => {
  for (const row of rows) {
    const [, number, state, how = '', held = ''] = row.split('|').map((cell) => cell.trim());
    expect([number, state]).toEqual([number, expect.stringMatching(/^(met|partly|no|–)$/)]);
    expect([number, how.length > 5]).toEqual([number, true]);
    const file = /^`([^`]+)`$/.exec(held)?.[1] ?? '';
    expect([number, file, file !== '' && existsSync(join(root, file))]).toEqual([number, file, true]);
  }
});
