import { caseAfter, given, givenId } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import { accessFacts } from './access-facts.ts';
import { decideCaseBatch } from './batch.ts';
import type { SayableInCase } from './situation.ts';

const circumstance = { by: s.kari, recordedAt: s.MONDAY, occurredAt: s.MONDAY };
const state = caseAfter(s.journey);
const meeting: SayableInCase = {
  type: 'RecordMeeting',
  meetingId: s.testId(500),
  actors: [s.municipality, s.school],
  participants: [s.mona, s.siri],
};
const make: SayableInCase = { type: 'MakeCommitment', ...s.terms, attested: true };
const report: SayableInCase = {
  type: 'ReportFulfilment',
  commitmentId: s.promise,
  part: 'whole',
  attested: true,
};
const said = (...commands: SayableInCase[]) => commands.map((command) => ({ command, circumstance }));

describe('a batch, such as a meeting’s minutes', () => {
  it('[C52] is decided command by command, each on what the ones before it left', () => {
    expect(
      decideCaseBatch(s.testId(9), said(meeting, make, report), state, s.samplePartnership),
    ).toMatchObject({
      ok: true,
      events: [
        [{ type: 'MeetingHeld' }],
        [{ type: 'CommitmentProposed' }, { type: 'CommitmentAccepted' }],
        [{ type: 'FulfilmentReported' }],
      ],
    });
  });

  it('[C53] is refused as a whole, and says which command it was', () => {
    expect(
      decideCaseBatch(s.testId(9), said(meeting, report, make), state, s.samplePartnership),
    ).toMatchObject({
      ok: false,
      index: 1,
      refusal: { code: 'not-found' },
    });
  });

  it('[C54] adds nothing when it is sent again with the same key', () => {
    expect(decideCaseBatch(givenId(0), said(meeting, make), state, s.samplePartnership)).toEqual({
      ok: true,
      events: [[], []],
    });
  });
});

describe('what access turns on', () => {
  it('[C55] is the case’s access, its actors, and whose consent has been withdrawn', () => {
    expect(accessFacts(given().state, s.samplePartnership)).toBeUndefined();
    const consentId = s.testId(500);
    const { state } = given(
      ...s.journey,
      {
        type: 'ConsentGiven',
        data: { consentId, by: s.family, actors: [s.school], scope: 'Kartlegginga' },
      },
      { type: 'ConsentWithdrawn', data: { consentId } },
    );
    expect(accessFacts(state, s.samplePartnership)).toEqual({
      id: s.caseId,
      partnershipId: s.partnershipId,
      access: 'involved',
      actors: [s.municipality, s.school, s.clinic, s.family],
      consentWithdrawn: new Set([s.school]),
    });
  });
});
