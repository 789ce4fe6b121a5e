import { at, follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { promise: commitmentId, municipality, family } = s;
const propose = { type: 'ProposeChange', commitmentId, due: '2026-03-20', why: 'Skulen har ferie' };
const asked = (by = municipality): SaidEvent => ({
  type: 'ChangeProposed',
  data: { commitmentId, by, due: '2026-03-20', why: 'Skulen har ferie' },
});
const agree = { type: 'AgreeChange', commitmentId };
const refuseIt = { type: 'RefuseChange', commitmentId, why: 'Det hastar' };
const agreed = (afterDue: boolean, attestedBy?: string): SaidEvent => ({
  type: 'ChangeAgreed',
  data: { commitmentId, by: family, afterDue, ...(attestedBy && { attestedBy }) },
});
const active = [...s.journey, s.made()];

describe('a change of what was promised', () => {
  it('[P19] is proposed by either side, with the mandate to commit', () => {
    expect(given(...active).when(propose, { by: s.mona })).toEqual(follows(asked()));
    expect(given(...active).when(propose, { by: s.astrid })).toEqual(follows(asked(family)));
    expect(given(...active).when(propose, { by: s.siri })).toEqual(refused('commitment/not-a-party'));
    expect(given(...active).when(propose, { by: s.mats })).toEqual(refused('mandate-too-small'));
    expect(given(...s.journey, s.made({ creditor: s.school })).when(propose, { by: s.dag })).toEqual(
      refused('commitment/say-for-whom'),
    );
  });

  it('[P20] changes something, to a day that has not passed', () => {
    const { due: _, ...empty } = propose;
    expect(given(...active).when(empty, { by: s.mona })).toEqual(refused('nothing-changes'));
    expect(given(...active).when({ ...propose, due: s.terms.due }, { by: s.mona })).toEqual(
      refused('nothing-changes'),
    );
    expect(given(...active).when({ ...propose, due: '2026-02-20' }, { by: s.mona })).toEqual(
      refused('commitment/due-before-made'),
    );
  });

  it('[P21] binds only when the other side agrees', () => {
    const pending = given(...active, asked());
    expect(pending.when(agree, { by: s.mona })).toEqual(refused('commitment/not-your-turn'));
    expect(pending.when(agree, { by: s.siri })).toEqual(refused('commitment/not-the-creditor'));
    expect(pending.when(agree, { by: s.astrid })).toEqual(follows(agreed(false)));
    expect(pending.when({ ...agree, attested: true, heard: 'meeting' }, { by: s.kari })).toEqual(
      follows(agreed(false, s.kari)),
    );
    expect(pending.state.commitments.get(commitmentId)?.due).toBe(s.terms.due);
    expect(given(...active).when(agree, { by: s.astrid })).toEqual(refused('commitment/no-change-proposed'));
  });

  it('[P22] leaves the original due date for judging', () => {
    expect(given(...active, asked(), agreed(false)).state.commitments.get(commitmentId)).toMatchObject({
      due: '2026-03-20',
      originalDue: s.terms.due,
      changes: { agreed: 1, afterDue: 0 },
    });
  });

  it('[P23] that is agreed after the due date is marked so', () => {
    const late = { recordedAt: '2026-03-09T09:00:00.000000Z' };
    expect(given(...active, asked()).when(agree, { by: s.astrid, ...late })).toEqual(follows(agreed(true)));
    // The day of the due date is not over before midnight in Oslo, which is 23 o'clock in UTC.
    const evening = { recordedAt: '2026-03-06T22:59:00.000000Z' };
    expect(given(...active, asked()).when(agree, { by: s.astrid, ...evening })).toEqual(
      follows(agreed(false)),
    );
    const night = { recordedAt: '2026-03-06T23:00:00.000000Z' };
    expect(given(...active, asked()).when(agree, { by: s.astrid, ...night })).toEqual(follows(agreed(true)));
    expect(
      given(...s.journey, s.made({ due: undefined }), asked()).when(agree, { by: s.astrid, ...late }),
    ).toEqual(follows(agreed(false)));
  });

  it('[P24] that the other side refuses changes nothing', () => {
    const refusedChange: SaidEvent = {
      type: 'ChangeRefused',
      data: { commitmentId, by: family, why: 'Det hastar' },
    };
    expect(given(...active, asked()).when(refuseIt, { by: s.astrid })).toEqual(follows(refusedChange));
    expect(given(...active, asked()).when(refuseIt, { by: s.mona })).toEqual(
      refused('commitment/not-your-turn'),
    );
    const { state } = given(...active, asked(), refusedChange);
    expect(state.commitments.get(commitmentId)).toMatchObject({ due: s.terms.due, change: undefined });
    expect(given(...active).when(refuseIt, { by: s.astrid })).toEqual(
      refused('commitment/no-change-proposed'),
    );
  });

  it('[P25] may be asked anew by the side that asked; the other side answers first', () => {
    const pending = given(...active, asked());
    expect(pending.when({ ...propose, due: '2026-03-27' }, { by: s.mona })).toMatchObject({ ok: true });
    expect(pending.when({ ...propose, due: '2026-03-27' }, { by: s.astrid })).toEqual(
      refused('commitment/change-pending'),
    );
  });

  it('[P26] of the due date, while the commitment waits, stands when the condition is met', () => {
    const condition = { commitmentId: s.secondPromise, dueWithinDays: 5 };
    const waiting = [
      ...s.journey,
      s.made({ commitmentId: s.secondPromise, debtor: s.school }),
      s.made({ due: undefined, condition }),
      asked(),
      agreed(false),
      s.reported('whole', s.secondPromise),
    ];
    expect(
      given(...waiting.map((event) => at(s.FEBRUARY, event))).when(
        { type: 'ConfirmFulfilment', commitmentId: s.secondPromise, extent: 'whole' },
        { by: s.astrid },
      ),
    ).toMatchObject({ events: [{}, { type: 'CommitmentActivated', data: { due: '2026-03-20' } }] });
  });

  it('[P27] is not for what is only proposed', () => {
    for (const command of [propose, agree, refuseIt])
      expect(given(...s.journey, s.proposed()).when(command, { by: s.mona })).toEqual(
        refused('commitment/not-binding'),
      );
  });
});
