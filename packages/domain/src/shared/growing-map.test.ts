import { expect, it } from 'vitest';
import { GrowingMap } from './growing-map.ts';

it('keeps older versions as they were', () => {
  const none = GrowingMap.empty<number>();
  const one = none.with('a', 1);
  const two = one.with('b', 2);
  expect([none.size, one.size, two.size]).toEqual([0, 1, 2]);
  expect([none.has('a'), one.has('b'), two.get('a'), one.get('b')]).toEqual([false, false, 1, undefined]);
});

it('grows in two ways from the same version', () => {
  const one = GrowingMap.empty<number>().with('a', 1);
  const left = one.with('b', 2);
  const right = one.with('b', 3).with('c', 4);
  expect([left.get('b'), right.get('b'), left.has('c')]).toEqual([2, 3, false]);
  expect([...right.keys()]).toEqual(['a', 'b', 'c']);
  expect([...one.keys()]).toEqual(['a']);
});

it('keeps the first value of a key', () => {
  const one = GrowingMap.empty<number>().with('a', 1);
  expect(one.with('a', 2)).toBe(one);
});
