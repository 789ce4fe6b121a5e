import { faults } from '@handslag/contract/problem';
import { refusals } from '@handslag/domain/refusals';
import { languageCodes } from '@handslag/language/languages';
import { wordingIn } from '@handslag/language/wordings';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';

test('every code that the API answers has a text in every language, and no other', () => {
  for (const { faults: said, refusals: refused } of languageCodes.map(wordingIn)) {
    expect(Object.keys(said).toSorted()).toEqual(Object.keys(faults).toSorted());
    expect(Object.keys(refused).toSorted()).toEqual(Object.keys(refusals).toSorted());
  }
});

test('says what to do in the reader’s language, under a title that stays', () => {
  const [nb, en] = [explain('session/none', 'nb', {}), explain('session/none', 'en', {})];
  expect(nb.title).toBe(en.title);
  expect(nb.detail).toContain('Logg inn');
  expect(en.detail).toContain('Sign in');
});
