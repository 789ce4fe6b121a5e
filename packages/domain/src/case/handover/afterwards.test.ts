import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { offer: handoverId, school, clinic, family, library } = s;
const verify = { type: 'VerifyHandover', handoverId, right: true };
const landed = {
  type: 'ConfirmHandoverLanded',
  handoverId,
  firstContactAt: '2026-02-27T12:00:00Z',
  confirmedBy: family,
};
const open = given(...s.journey);
const pending = given(...s.journey, s.offered());
const accepted = given(...s.journey, s.offered(), s.taken);

describe('an accepted handover', () => {
  it('[H19] is verified by the sender: the read-back was right, or it missed something', () => {
    expect(accepted.when(verify, { by: s.mats })).toEqual(
      follows({ type: 'HandoverVerified', data: { handoverId, right: true } }),
    );
    const missed = { ...verify, right: false, missed: 'Tolken' };
    expect(accepted.when(missed, { by: s.mats })).toEqual(
      follows({ type: 'HandoverVerified', data: { handoverId, right: false, missed: 'Tolken' } }),
    );
    expect(accepted.when(verify, { by: s.siri })).toEqual(refused('handover/not-the-sender'));
    expect(accepted.when({ ...verify, right: false }, { by: s.mats })).toEqual(
      refused('handover/missed-what'),
    );
    expect(accepted.when({ ...verify, missed: 'Tolken' }, { by: s.mats })).toEqual(
      refused('handover/missed-what'),
    );
    expect(pending.when(verify, { by: s.mats })).toEqual(refused('handover/not-accepted'));
  });

  it('[H20] stays with the receiver when the read-back missed something, and may be verified again', () => {
    const wrong: SaidEvent = { type: 'HandoverVerified', data: { handoverId, right: false, missed: 'Tolk' } };
    const right: SaidEvent = { type: 'HandoverVerified', data: { handoverId, right: true } };
    const after = given(...s.journey, s.offered(), s.taken, wrong);
    expect(after.state.responsible).toBe(school);
    expect(after.when(verify, { by: s.mats })).toMatchObject({ ok: true });
    expect(given(...s.journey, s.offered(), s.taken, right).when(verify, { by: s.mats })).toEqual(
      refused('nothing-changes'),
    );
  });

  it('[H21] lands when the citizen was met, as the receiver, the actor that was met, or a coordinator says', () => {
    const firstContactAt = '2026-02-27T12:00:00.000000Z';
    const closed = follows({
      type: 'HandoverLanded',
      data: { handoverId, firstContactAt, confirmedBy: family },
    });
    const heard = { how: 'phone' as const, citizens: new Set([family]) };
    for (const saying of [{ by: s.siri, ...heard }, { by: s.astrid }, { by: s.kari, ...heard }])
      expect(accepted.when(landed, saying)).toEqual(closed);
    expect(accepted.when(landed, { by: s.kari })).toEqual(refused('word/how-missing'));
    expect(accepted.when(landed, { by: s.lars })).toEqual(refused('handover/not-a-witness'));
    expect(accepted.when({ ...landed, confirmedBy: library }, { by: s.siri })).toEqual(
      refused('case/actor-not-involved'),
    );
    expect(accepted.when({ ...landed, firstContactAt: '2026-03-03T12:00:00Z' }, { by: s.siri })).toEqual(
      refused('in-the-future'),
    );
    expect(pending.when(landed, { by: s.siri })).toEqual(refused('handover/not-accepted'));
    const again = given(...s.journey, s.offered(), s.taken, {
      type: 'HandoverLanded',
      data: { handoverId, firstContactAt, confirmedBy: family },
    });
    expect(again.when(landed, { by: s.siri })).toEqual(refused('nothing-changes'));
  });
});

describe('a handover from elsewhere', () => {
  it('[H22] is recorded as it happened there, without situation, answer day, read-back or reason', () => {
    const { situation: _, ...silent } = s.handover;
    expect(given(...s.journey, s.made()).imported({ type: 'ProposeHandover', ...silent })).toEqual(
      follows({ type: 'HandoverProposed', data: silent }),
    );
    const early = { ...silent, from: clinic, answerBy: '2026-01-15' };
    expect(open.imported({ type: 'ProposeHandover', ...early })).toMatchObject({ ok: true });
    expect(pending.imported({ type: 'AcceptHandover', handoverId })).toEqual(
      follows({ type: 'HandoverAccepted', data: { handoverId } }),
    );
    expect(pending.imported({ type: 'DeclineHandover', handoverId })).toMatchObject({ ok: true });
    expect(pending.imported({ type: 'WithdrawHandover', handoverId })).toMatchObject({ ok: true });
  });

  it('[H23] still names known actors, and is answered once', () => {
    expect(open.imported({ type: 'ProposeHandover', ...s.handover, to: s.outsider })).toEqual(
      refused('actor-not-in-partnership'),
    );
    expect(accepted.imported({ type: 'AcceptHandover', handoverId })).toEqual(refused('handover/answered'));
  });
});
