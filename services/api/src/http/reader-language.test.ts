import { expect, test } from 'vitest';
import { preferred } from './reader-language.ts';

test.each([
  ['nb-NO,nb;q=0.9,en;q=0.5', 'nb'],
  ['no', 'nb'],
  ['fr, nn;q=0.4, sv;q=0.8', 'sv'],
  ['en;q=0, nn;q=0.1', 'nn'],
  ['de', undefined],
  ['', undefined],
  [undefined, undefined],
  [';;;,,q=1', undefined],
])('%s: %s', (header, language) => {
  expect(preferred(header)).toBe(language);
});
