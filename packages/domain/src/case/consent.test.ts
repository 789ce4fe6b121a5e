import { at, caseAfter, given, type Happened, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import { mayReadCase, mayRecordInCase } from '../access/access.ts';
import { viewerIn } from '../access/viewer.ts';
import { accessFacts, knownOf } from './access-facts.ts';
import { consentEnds } from './consent.ts';

const { family, municipality, school } = s;
const consentId = s.testId(500);
const give = { type: 'GiveConsent', consentId, by: family, actors: [school], scope: 'Kartlegginga' };
const story = given(...s.journey);
const end = '2026-03-01T22:59:59.999999Z';
const consent = (actors: string[], until?: string): Happened => ({
  type: 'ConsentGiven',
  data: { consentId, by: family, actors, scope: 'Kartlegginga', until },
});

/** How much somebody reads of the journey after these, at an instant, and whether they may answer there. */
const reads = (by: string, happened: Happened[], now: string) => {
  const viewer = viewerIn(s.samplePartnership, { by, partnershipId: s.partnershipId });
  const known = knownOf(caseAfter([...s.journey, ...happened]));
  const facts = known && accessFacts(known, viewer, now);
  return facts && { reads: mayReadCase(viewer, facts), records: mayRecordInCase(viewer, facts) };
};

describe('the end of a consent', () => {
  it('[AU65] is the end of the day that is said, and two years after it was given where none is', () => {
    expect(story.when({ ...give, until: '2026-06-30' }, { by: s.astrid })).toMatchObject({
      events: [{ data: { until: '2026-06-30T21:59:59.999999Z' } }],
    });
    expect(story.when(give, { by: s.astrid })).toMatchObject({
      events: [{ data: { until: '2028-03-02T09:00:00.000000Z' } }],
    });
    expect(story.when({ ...give, until: '2028-03-02' }, { by: s.astrid })).toEqual(
      refused('case/consent-too-long'),
    );
    expect(story.when({ ...give, until: '2028-03-01' }, { by: s.astrid }).ok).toBe(true);
    expect(story.when({ ...give, until: '2026-03-01' }, { by: s.astrid })).toEqual(
      refused('case/end-has-passed'),
    );
  });

  it('[AU65] is two years after it was given where it was given before ends were kept', () => {
    expect(consentEnds({ givenAt: '2024-02-29T10:00:00.000000Z' })).toBe('2026-02-28T10:00:00.000000Z');
    const old = at('2024-03-02T09:00:00.000000Z', consent([school]));
    expect(reads(s.siri, [old], '2026-03-02T08:59:59.999999Z')).toMatchObject({ reads: 'full' });
    expect(reads(s.siri, [old], '2026-03-02T09:00:00.000000Z')).toMatchObject({ reads: 'structure' });
  });

  it('[AU66] shuts the texts to others, who still answer for what they owe, and not to the responsible actor', () => {
    const both = [consent([school, municipality], end)];
    expect(reads(s.siri, both, '2026-03-01T22:59:59.999998Z')).toEqual({ reads: 'full', records: true });
    expect(reads(s.siri, both, end)).toEqual({ reads: 'structure', records: true });
    expect(reads(s.mona, both, end)).toEqual({ reads: 'full', records: true });
    expect(reads(s.astrid, both, end)).toMatchObject({ reads: 'full' });
  });

  it('[AU66] is not a withdrawal: that shuts the texts to the responsible actor, too', () => {
    const withdrawn: Happened = { type: 'ConsentWithdrawn', data: { consentId } };
    const all = [consent([municipality], '2027-01-01T00:00:00.000000Z'), withdrawn];
    expect(reads(s.mona, all, s.MONDAY)).toMatchObject({ reads: 'structure' });
  });
});
