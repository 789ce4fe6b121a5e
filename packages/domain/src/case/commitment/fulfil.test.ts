import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { promise: commitmentId } = s;
const progress = { type: 'ReportProgress', commitmentId, outlook: 'at-risk' };
const report = { type: 'ReportFulfilment', commitmentId, part: 'whole' };
const confirm = { type: 'ConfirmFulfilment', commitmentId, extent: 'whole' };
const less = { ...confirm, extent: 'less-accepted', words: 'Det held for oss' };
const dispute = { type: 'DisputeFulfilment', commitmentId, why: 'Skulen kom ikkje' };
const active = given(...s.journey, s.made());
const done = given(...s.journey, s.made(), s.reported());
const partly = given(...s.journey, s.made(), s.reported('partial'));
const reportedNow = (more: object = {}): SaidEvent => ({
  type: 'FulfilmentReported',
  data: { commitmentId, at: s.MONDAY, part: 'whole', ...more },
});

describe('work on a promise', () => {
  it('[P28] is reported by the debtor, at any time while it binds', () => {
    for (const story of [active, done])
      expect(story.when(progress, { by: s.mats })).toEqual(
        follows({ type: 'ProgressReported', data: { commitmentId, outlook: 'at-risk' } }),
      );
    expect(active.when(progress, { by: s.astrid })).toEqual(refused('commitment/not-the-debtor'));
    expect(active.when(progress, { by: s.kari })).toEqual(refused('commitment/not-the-debtor'));
  });

  it('[P29] is done when the debtor says so, and when it says', () => {
    expect(active.when(report, { by: s.mats })).toEqual(follows(reportedNow()));
    expect(active.when({ ...report, at: '2026-02-27T14:00:00+01:00' }, { by: s.mats })).toEqual(
      follows(reportedNow({ at: '2026-02-27T13:00:00.000000Z' })),
    );
    expect(active.when({ ...report, attested: true, heard: 'meeting' }, { by: s.kari })).toEqual(
      follows(reportedNow({ attestedBy: s.kari })),
    );
    expect(active.when(report, { by: s.astrid })).toEqual(refused('commitment/not-the-debtor'));
    expect(active.when({ ...report, at: '2026-03-03T09:00:00Z' }, { by: s.mats })).toEqual(
      refused('in-the-future', { at: '2026-03-03T09:00:00.000000Z' }),
    );
  });

  it('[P30] may be reported in part and then in whole, but not in whole twice', () => {
    expect(partly.when(report, { by: s.mats })).toEqual(follows(reportedNow()));
    expect(done.when(report, { by: s.mats })).toEqual(refused('nothing-changes'));
  });
});

describe('a reported fulfilment', () => {
  it('[P31] is confirmed by the creditor, in its own words', () => {
    const words = 'No veit vi kven vi skal ringe';
    expect(done.when({ ...confirm, words }, { by: s.astrid })).toEqual(
      follows({ type: 'FulfilmentConfirmed', data: { commitmentId, extent: 'whole', words } }),
    );
    expect(done.when(confirm, { by: s.mona })).toEqual(refused('commitment/not-the-creditor'));
    expect(
      given(...s.journey, s.made(), s.reported(), s.confirmed()).state.commitments.get(commitmentId),
    ).toMatchObject({ status: 'kept', turn: undefined });
  });

  it('[P32] is confirmed through a coordinator where the creditor has no account, and the record says so', () => {
    expect(done.when({ ...confirm, attested: true, heard: 'meeting' }, { by: s.kari })).toEqual(
      follows({
        type: 'FulfilmentConfirmed',
        data: { commitmentId, extent: 'whole', attestedBy: s.kari },
      }),
    );
    expect(done.when(confirm, { by: s.kari })).toEqual(refused('commitment/not-the-creditor'));
  });

  it('[P33] that is only a part is taken as less, or disputed; to take less needs the mandate to commit', () => {
    expect(partly.when(confirm, { by: s.astrid })).toEqual(refused('commitment/part-is-not-whole'));
    expect(partly.when(less, { by: s.astrid })).toMatchObject({ ok: true });
    const toMunicipality = given(
      ...s.journey,
      s.made({ debtor: s.family, creditor: s.municipality }),
      s.reported(),
    );
    expect(toMunicipality.when(less, { by: s.mats })).toEqual(refused('mandate-too-small'));
    expect(toMunicipality.when(confirm, { by: s.mats })).toMatchObject({ ok: true });
  });

  it('[P34] that the creditor disputes, with a reason, makes the commitment active again', () => {
    const disputed: SaidEvent = { type: 'FulfilmentDisputed', data: { commitmentId, why: dispute.why } };
    expect(done.when(dispute, { by: s.astrid })).toEqual(follows(disputed));
    expect(done.when(dispute, { by: s.mona })).toEqual(refused('commitment/not-the-creditor'));
    const after = given(...s.journey, s.made(), s.reported(), disputed);
    expect(after.state.commitments.get(commitmentId)?.status).toBe('active');
    expect(after.when(report, { by: s.mona })).toMatchObject({ ok: true });
  });

  it('[P35] is there before it is confirmed or disputed', () => {
    for (const command of [confirm, dispute])
      expect(active.when(command, { by: s.astrid })).toEqual(refused('commitment/not-reported'));
  });

  it('[P36] leaves room for progress, fulfilment and an agreed change, and for nothing else', () => {
    const change = { type: 'ProposeChange', commitmentId, what: 'Eit møte med begge lærarane' };
    expect(done.when(change, { by: s.mona })).toMatchObject({ ok: true });
    const others = [
      { type: 'AcceptCommitment', commitmentId },
      { type: 'ReleaseCommitment', commitmentId },
      { type: 'RevokeCommitment', commitmentId, why: 'Nei' },
      { type: 'DeclareCommitmentBroken', commitmentId, why: 'Nei' },
      { type: 'ExpireCommitment', commitmentId, why: 'Nei' },
      { type: 'HandOnCommitment', commitmentId, toActor: s.school },
    ];
    for (const command of others)
      expect(done.when(command, { by: s.mona })).toEqual(
        refused('commitment/under-fulfilment', { commitmentId, status: 'reported' }),
      );
  });
});
