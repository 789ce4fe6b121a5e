import { at, follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';
import { heldIn, openResponsibilities } from './responsibilities.ts';

const { municipality, school, promise, secondPromise, offer } = s;
const close = { type: 'CloseCase', why: 'Ola går på skulen' };
const closed = at('2026-02-20T09:00:00.000000Z', { type: 'CaseClosed', data: {} });

describe('a closed case', () => {
  it('[C37] takes nothing new', () => {
    const commands = [
      { type: 'InvolveActor', actorId: s.library },
      { type: 'MakeCommitment', ...s.terms },
      { type: 'ProposeHandover', ...s.handover },
      { type: 'MakeDecision', ...s.resolution },
      { type: 'RecordStep', activity: 'Samtale' },
      close,
    ];
    for (const command of commands)
      expect(given(...s.journey, closed).when(command, { by: s.mona })).toEqual(refused('case/closed'));
  });

  it('[C38] lets what stays be fulfilled and ended, and is still noted, rated and corrected', () => {
    const story = given(...s.journey, s.made(), closed);
    const report = { type: 'ReportFulfilment', commitmentId: promise, part: 'whole' };
    expect(story.when(report, { by: s.mona })).toMatchObject({ ok: true });
    expect(story.when({ type: 'ReleaseCommitment', commitmentId: promise }, { by: s.astrid })).toMatchObject({
      ok: true,
    });
    const note = { type: 'AddNote', noteId: s.testId(500), text: 'Han trivst' };
    expect(story.when(note, { by: s.mona })).toMatchObject({ ok: true });
  });

  it('[C39] still hears, late, of a step, a meeting or a need from before it closed', () => {
    const step = { type: 'RecordStep', activity: 'Samtale' };
    const occurredAt = '2026-02-19T09:00:00.000000Z';
    expect(given(...s.journey, closed).when(step, { by: s.mona, occurredAt })).toMatchObject({ ok: true });
  });

  it('[C40] reopens with one responsible actor of the partnership: one’s own, or any, said by a coordinator', () => {
    const reopen = { type: 'ReopenCase', responsible: s.library, why: 'Meir å gjere' };
    const reopened: SaidEvent = { type: 'CaseReopened', data: { responsible: s.library, why: reopen.why } };
    const story = given(...s.journey, closed);
    for (const by of [s.bodil, s.kari]) expect(story.when(reopen, { by })).toEqual(follows(reopened));
    expect(story.when(reopen, { by: s.mona })).toEqual(refused('not-your-actor'));
    expect(story.when({ ...reopen, responsible: s.municipality }, { by: s.mats })).toEqual(
      refused('mandate-too-small'),
    );
    expect(story.when({ ...reopen, responsible: s.outsider }, { by: s.kari })).toEqual(
      refused('actor-not-in-partnership'),
    );
    expect(given(...s.journey).when(reopen, { by: s.kari })).toEqual(refused('case/not-closed'));
    const { state } = given(...s.journey, closed, reopened);
    expect(state).toMatchObject({ status: 'open', responsible: s.library, closedAt: undefined });
    expect(state.actors).toContain(s.library);
  });
});

describe('a case from elsewhere', () => {
  it('[C41] closes as it did there, whatever was open, once', () => {
    expect(
      given(...s.journey, s.made(), s.proposed({ commitmentId: secondPromise }), s.offered()).imported({
        type: 'CloseCase',
      }),
    ).toEqual(follows({ type: 'CaseClosed', data: {} }));
    const story = given(...s.journey, closed);
    expect(story.imported({ type: 'CloseCase' })).toEqual(refused('case/closed'));
    expect(story.imported({ type: 'RecordStep', activity: 'Brev' })).toMatchObject({ ok: true });
  });

  it('[C42] still has one responsible actor of the partnership, and happened in the past', () => {
    const open = {
      type: 'OpenCase',
      partnershipId: s.partnershipId,
      kind: 'journey',
      title: 'Søknad',
      responsible: school,
      access: 'partnership',
    } as const;
    expect(given().imported(open)).toMatchObject({ ok: true });
    expect(given().imported({ ...open, responsible: s.outsider })).toEqual(
      refused('actor-not-in-partnership'),
    );
    expect(given().imported(open, { occurredAt: '2027-01-01T00:00:00.000000Z' })).toEqual(
      refused('in-the-future'),
    );
  });
});

describe('what an actor holds in a case', () => {
  const story = given(
    ...s.journey,
    s.made(),
    s.made({ commitmentId: secondPromise, debtor: school, creditor: municipality }),
    s.proposed({ commitmentId: s.testId(210) }),
    s.offered(),
  );

  it('[C43] is its responsibility, its open commitments on either side, its proposals and unanswered handovers', () => {
    expect(openResponsibilities(story.state, municipality)).toEqual({
      responsible: true,
      debts: [promise],
      claims: [secondPromise],
      proposals: [s.testId(210)],
      handovers: [offer],
    });
  });

  it('[C44] over several cases is what it must hand over before it leaves the partnership', () => {
    expect(heldIn([story.state, given(...s.journey, s.taken).state], municipality)).toEqual({
      commitments: [promise, secondPromise],
      handovers: [offer],
      cases: [s.caseId, s.caseId],
    });
    expect(heldIn([given(...s.journey, closed).state], municipality)).toEqual({
      commitments: [],
      handovers: [],
      cases: [],
    });
  });
});
