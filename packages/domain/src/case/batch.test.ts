import { caseAfter, given, givenId } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import { viewerIn } from '../access/viewer.ts';
import { decideBatch } from '../shared/decide-batch.ts';
import { accessFacts, knownOf } from './access-facts.ts';
import { caseDecider } from './decider.ts';
import type { SayableInCase } from './situation.ts';

const asker = { by: s.kari, partnershipId: s.partnershipId, recordedAt: s.MONDAY };
const state = caseAfter(s.journey);
const meeting: SayableInCase = {
  type: 'RecordMeeting',
  meetingId: s.testId(500),
  actors: [s.municipality, s.school],
  participants: [s.mona, s.siri],
};
const make: SayableInCase = { type: 'MakeCommitment', ...s.terms, attested: true, heard: 'meeting' };
const report: SayableInCase = {
  type: 'ReportFulfilment',
  commitmentId: s.promise,
  part: 'whole',
  attested: true,
  heard: 'meeting',
};
const decide = (key: string, ...commands: SayableInCase[]) => {
  let told = 600;
  const newId = () => s.testId(told++);
  const surroundings = { ...asker, correlationId: key, causationId: key, newId };
  return decideBatch(caseDecider, commands, state, surroundings, { partnership: s.samplePartnership });
};

describe('a batch, such as a meeting’s minutes', () => {
  it('[C52] is decided command by command, each on what the ones before it left', () => {
    expect(decide(s.testId(9), meeting, make, report)).toMatchObject({
      outcome: 'decided',
      events: [
        { type: 'MeetingHeld' },
        { type: 'CommitmentProposed' },
        { type: 'CommitmentAccepted' },
        { type: 'FulfilmentReported' },
      ],
    });
  });

  it('[C53] is refused as a whole, and says which command it was', () => {
    expect(decide(s.testId(9), meeting, report, make)).toMatchObject({
      outcome: 'refused',
      command: 1,
      refusal: { code: 'not-found' },
    });
  });

  it('[C54] adds nothing when it is sent again with the same key', () => {
    expect(decide(givenId(0), meeting, make)).toEqual({ outcome: 'landed' });
  });
});

describe('what access turns on', () => {
  it('[C55] is the case’s access, its actors, and whose consent has been withdrawn', () => {
    expect(knownOf(given().state)).toBeUndefined();
    const consentId = s.testId(500);
    const { state } = given(
      ...s.journey,
      {
        type: 'ConsentGiven',
        data: { consentId, by: s.family, actors: [s.school], scope: 'Kartlegginga' },
      },
      { type: 'ConsentWithdrawn', data: { consentId } },
    );
    const viewer = viewerIn(s.samplePartnership, asker);
    const known = knownOf(state);
    expect(known && accessFacts(known, viewer, s.MONDAY)).toEqual({
      id: s.caseId,
      partnershipId: s.partnershipId,
      access: 'involved',
      actors: [s.municipality, s.school, s.clinic, s.family],
      consentWithdrawn: new Set([s.school]),
    });
  });

  it('[C55] in steering, every actor of the partnership takes part; whoever is there for a case of their own alone does not', () => {
    const { state: steering } = given({
      type: 'CaseOpened',
      data: {
        partnershipId: s.partnershipId,
        kind: 'steering',
        title: 'Styring',
        responsible: s.municipality,
        access: 'partnership',
      },
    });
    const known = knownOf(steering);
    const seen = (by: string, role: 'member' | 'participant') => {
      const members = new Map(s.samplePartnership.members).set(by, role);
      const viewer = viewerIn({ ...s.samplePartnership, members }, { ...asker, by });
      return known && accessFacts(known, viewer, s.MONDAY).actors;
    };
    expect(seen(s.siri, 'member')).toEqual([s.municipality, s.school]);
    expect(seen(s.astrid, 'participant')).toEqual([s.municipality]);
  });
});
