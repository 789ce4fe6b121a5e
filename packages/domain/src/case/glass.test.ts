import { caseAfter, follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import { mayReadCase } from '../access/access.ts';
import { viewerIn } from '../access/viewer.ts';
import { accessFacts, knownOf, withBreakGlass } from './access-facts.ts';
import { evolveFact } from './evolve.ts';

const reason = 'Familien har klaga på saka til kommunen';
const enter = (more: Record<string, unknown> = {}) => ({ type: 'OpenConfidentialCase', reason, ...more });
const story = given(...s.journey);
const opened = (until: string) =>
  follows({ type: 'ConfidentialCaseOpened', data: { personId: s.kari, reason, until } });

/** How much the coordinator reads of a journey that was opened until then. */
const reads = (until: string | undefined, now: string) => {
  const data = { personId: s.kari, until };
  const state = evolveFact(caseAfter(s.journey), { type: 'ConfidentialCaseOpened', data }, s.MONDAY);
  const viewer = viewerIn(s.samplePartnership, { by: s.kari, partnershipId: s.partnershipId });
  const known = knownOf(state);
  return known && mayReadCase(withBreakGlass(viewer, known, now), accessFacts(known, viewer, now));
};

describe('a confidential case that a coordinator opens', () => {
  it('[AU70] is open for eight hours where no end is said, and for seven days at most', () => {
    expect(story.when(enter(), { by: s.kari })).toEqual(opened('2026-03-02T17:00:00.000000Z'));
    const end = '2026-03-09T09:00:00.000000Z';
    expect(story.when(enter({ until: end }), { by: s.kari })).toEqual(opened(end));
    expect(story.when(enter({ until: '2026-03-09T09:00:00.000001Z' }), { by: s.kari })).toEqual(
      refused('case/end-too-far'),
    );
    expect(story.when(enter({ until: s.MONDAY }), { by: s.kari })).toEqual(refused('case/end-has-passed'));
  });

  it.each([
    'må vite',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'bare bare bare bare bare',
    '..................... !',
    'x'.repeat(10),
  ])('[AU71] takes a reason that says something, not «%s»', (said) => {
    expect(story.when(enter({ reason: said }), { by: s.kari })).toEqual(refused('case/reason-says-nothing'));
  });

  it('[AU72] is shut again at its end, to the microsecond; what never had an end is shut', () => {
    const until = '2026-03-02T17:00:00.000000Z';
    expect(reads(until, '2026-03-02T16:59:59.999999Z')).toBe('full');
    expect(reads(until, until)).toBe('none');
    expect(reads(undefined, s.MONDAY)).toBe('none');
  });
});
