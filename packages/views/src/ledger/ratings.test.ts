import { describe, expect, it } from 'vitest';
import { id } from '../test-data/story.ts';
import type { Fact } from '../shared/fact.ts';
import { ratingFigures } from './other-figures.ts';

const instant = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T10:00:00.000000Z`;
const rated = (n: number, helpful: number): Fact<'JourneyRated'> => ({
  type: 'JourneyRated',
  data: { by: id(1, n), helpful, inTime: 5, rightPlace: 5, rightMeans: 5 },
  eventId: id(2, n),
  partnershipId: id(3, 1),
  caseId: id(4, n),
  // Told late or early, it is counted in the order in which the log got it.
  occurredAt: instant(28 - n),
  recordedAt: instant(n),
  recordedBy: id(5, 1),
});
const ratings = [10, 10, 10, 10, 0, 1, 2, 3, 4, 5, 9].map((helpful, n) => rated(n + 1, helpful));
const cases = ratings.map((one) => ({ ratings: [one] }));
const at = (n: number) => ({ at: instant(n), knownAt: instant(n) });

describe('ratings of journeys', () => {
  it('[AU76] are told of in whole blocks of five: the same for none to four, and for five to nine', () => {
    const none = { n: 0, helpful: null, inTime: null, rightPlace: null, rightMeans: null };
    for (const n of [0, 1, 2, 3, 4]) expect(ratingFigures(cases, at(n))).toEqual(none);
    for (const n of [5, 6, 7, 8, 9]) expect(ratingFigures(cases, at(n))).toMatchObject({ n: 5, helpful: 8 });
    for (const n of [10, 11]) expect(ratingFigures(cases, at(n))).toMatchObject({ n: 10, helpful: 5.5 });
  });

  it('[AU76] move no sooner by either axis of the moment', () => {
    expect(ratingFigures(cases, { at: instant(11), knownAt: instant(4) }).n).toBe(0);
    expect(ratingFigures(cases, { at: instant(4), knownAt: instant(11) }).n).toBe(0);
  });
});
