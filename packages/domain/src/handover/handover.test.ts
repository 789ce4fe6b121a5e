import { at, follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';

const { offer: handoverId, promise, secondPromise, municipality, school, clinic, family, library } = s;
const propose = { type: 'ProposeHandover', ...s.handover };
const task = { ...propose, scope: 'task' };
const accept = { type: 'AcceptHandover', handoverId, readBack: 'Vi følgjer Ola frå no av' };
const decline = { type: 'DeclineHandover', handoverId, why: 'Feil skule' };
const withdraw = { type: 'WithdrawHandover', handoverId, why: 'Familien flyttar' };
const verify = { type: 'VerifyHandover', handoverId, right: true };
const landed = {
  type: 'ConfirmHandoverLanded',
  handoverId,
  firstContactAt: '2026-02-27T12:00:00Z',
  confirmedBy: family,
};
const disposition = (commitmentId: string, what: 'stays' | 'moves' | 'release') => ({
  commitmentId,
  disposition: what,
});
const offeredNow = (more: object = {}) => s.offered({ answerBy: '2026-03-05', ...more });
const open = given(...s.journey);
const pending = given(...s.journey, s.offered());
const accepted = given(...s.journey, s.offered(), s.taken);

describe('a handover is proposed', () => {
  it('[H1] by a representative of the sender with the mandate to commit, and tells the situation', () => {
    expect(open.when(propose, { by: s.mona })).toEqual(follows(offeredNow()));
    expect(open.when(propose, { by: s.mats })).toEqual(refused('mandate-too-small'));
    expect(open.when(propose, { by: s.kari })).toEqual(refused('handover/not-the-sender'));
    const { situation: _, ...silent } = s.handover;
    expect(open.said({ type: 'ProposeHandover', ...silent }, { by: s.mona })).toEqual(
      refused('handover/situation-missing'),
    );
    expect(pending.when(propose, { by: s.mona })).toEqual(refused('already-exists', { handoverId }));
  });

  it('[H2] to another actor of the partnership, which becomes involved so that it can read what it is offered', () => {
    expect(open.when({ ...propose, to: municipality }, { by: s.mona })).toEqual(
      refused('handover/to-itself'),
    );
    expect(open.when({ ...propose, to: s.outsider }, { by: s.mona })).toEqual(
      refused('actor-not-in-partnership', { actors: [s.outsider] }),
    );
    expect(open.when({ ...propose, to: library }, { by: s.mona })).toEqual(
      follows({ type: 'ActorInvolved', data: { actorId: library } }, offeredNow({ to: library })),
    );
  });

  it('[H3] of the case by the responsible actor only; of a task by any involved actor', () => {
    const other = { ...propose, from: clinic };
    expect(open.when(other, { by: s.lars })).toEqual(refused('handover/not-responsible', { actor: clinic }));
    expect(open.when({ ...other, scope: 'task' }, { by: s.lars })).toEqual(
      follows(offeredNow({ from: clinic, scope: 'task' })),
    );
    expect(open.when({ ...task, from: library }, { by: s.kari })).toEqual(
      refused('case/actor-not-involved', { actors: [library] }),
    );
  });

  it('[H4] of the case to one actor at a time', () => {
    const second = { ...propose, handoverId: s.testId(301), to: clinic };
    expect(pending.when(second, { by: s.mona })).toEqual(
      refused('handover/already-pending', { handoverId, to: school }),
    );
    expect(pending.when({ ...second, scope: 'task' }, { by: s.mona })).toMatchObject({ ok: true });
  });

  it('[H5] with what becomes of every open commitment of the sender, or it is told which are missing', () => {
    const owing = given(
      ...s.journey,
      s.made(),
      s.made({ commitmentId: secondPromise, condition: { commitmentId: promise } }),
      s.made({ commitmentId: s.testId(210), debtor: school }),
      s.proposed({ commitmentId: s.testId(211) }),
    );
    const named = { ...propose, commitments: [disposition(promise, 'stays')] };
    expect(owing.when(named, { by: s.mona })).toEqual(
      refused('handover/dispositions-missing', { commitments: [secondPromise] }),
    );
    const all = [disposition(promise, 'stays'), disposition(secondPromise, 'moves')];
    expect(owing.when({ ...propose, commitments: all }, { by: s.mona })).toEqual(
      follows(offeredNow({ commitments: all })),
    );
  });

  it('[H6] with each of the sender’s own open commitments named once', () => {
    const stays = disposition(promise, 'stays');
    const owing = given(...s.journey, s.made());
    expect(owing.when({ ...propose, commitments: [stays, stays] }, { by: s.mona })).toEqual(
      refused('handover/disposition-twice', { commitments: [promise] }),
    );
    expect(
      given(...s.journey, s.made({ debtor: clinic })).when(
        { ...propose, commitments: [stays] },
        { by: s.mona },
      ),
    ).toEqual(refused('handover/not-the-senders', { commitments: [promise] }));
  });

  it('[H7] without moving a commitment to its own creditor, or one whose fulfilment is reported', () => {
    const moves = { ...propose, commitments: [disposition(promise, 'moves')] };
    expect(given(...s.journey, s.made({ creditor: school })).when(moves, { by: s.mona })).toEqual(
      refused('handover/would-owe-itself', { commitments: [promise] }),
    );
    const done = given(...s.journey, s.made(), s.reported());
    for (const what of ['moves', 'release'] as const)
      expect(done.when({ ...propose, commitments: [disposition(promise, what)] }, { by: s.mona })).toEqual(
        refused('commitment/under-fulfilment', { commitments: [promise] }),
      );
    expect(
      done.when({ ...propose, commitments: [disposition(promise, 'stays')] }, { by: s.mona }),
    ).toMatchObject({ ok: true });
  });

  it('[H8] with a day to answer by: as said, else three working days, or what the partnership has agreed', () => {
    const thursday = { recordedAt: '2026-03-05T09:00:00.000000Z' };
    expect(open.when(propose, { by: s.mona, ...thursday })).toEqual(
      follows(offeredNow({ answerBy: '2026-03-10' })),
    );
    const partnership = { ...s.samplePartnership, answerWithinWorkingDays: 1 };
    expect(open.when(propose, { by: s.mona, partnership })).toEqual(
      follows(offeredNow({ answerBy: '2026-03-03' })),
    );
    expect(open.when({ ...propose, answerBy: '2026-03-20' }, { by: s.mona })).toEqual(
      follows(offeredNow({ answerBy: '2026-03-20' })),
    );
    expect(open.when({ ...propose, answerBy: '2026-03-01' }, { by: s.mona })).toEqual(
      refused('handover/answer-by-too-early'),
    );
  });
});

describe('a handover is answered', () => {
  it('[H9] and until then the sender stays responsible', () => {
    expect(pending.state.responsible).toBe(municipality);
    expect(accepted.state.responsible).toBe(school);
  });

  it('[H10] when the receiver accepts, with the mandate to commit, and says in own words what it received', () => {
    expect(pending.when(accept, { by: s.siri })).toEqual(follows(s.taken));
    expect(pending.when(accept, { by: s.mona })).toEqual(refused('handover/not-the-receiver'));
    expect(pending.when({ ...accept, attested: true }, { by: s.kari })).toEqual(
      follows({
        type: 'HandoverAccepted',
        data: { handoverId, readBack: accept.readBack, attestedBy: s.kari },
      }),
    );
    expect(pending.said({ type: 'AcceptHandover', handoverId }, { by: s.siri })).toEqual(
      refused('handover/read-back-missing'),
    );
    const partnership = { ...s.samplePartnership, actors: new Set([municipality]) };
    expect(pending.when(accept, { by: s.siri, partnership })).toEqual(
      refused('actor-not-in-partnership', { actors: [school] }),
    );
  });

  it('[H11] and with it, in one append, commitments move and the creditor is asked for release', () => {
    const commitments = [
      disposition(promise, 'moves'),
      disposition(secondPromise, 'release'),
      disposition(s.testId(210), 'stays'),
    ];
    const owing = [
      ...s.journey,
      s.made(),
      s.made({ commitmentId: secondPromise }),
      s.made({ commitmentId: s.testId(210) }),
      s.offered({ commitments }),
    ];
    const moved: SaidEvent = {
      type: 'CommitmentHandedOn',
      data: { commitmentId: promise, toActor: school, handoverId },
    };
    const release: SaidEvent = { type: 'ReleaseAsked', data: { commitmentId: secondPromise, handoverId } };
    expect(given(...owing).when(accept, { by: s.siri })).toEqual(follows(s.taken, moved, release));
    const { state } = given(...owing, s.taken, moved, release);
    expect(state.commitments.get(promise)?.debtor).toBe(school);
    expect(state.commitments.get(secondPromise)).toMatchObject({ debtor: municipality, releaseAsked: true });
  });

  it('[H12] and what has ended or been reported meanwhile is left as it is', () => {
    const commitments = [disposition(promise, 'moves')];
    const ended: SaidEvent = { type: 'CommitmentReleased', data: { commitmentId: promise } };
    for (const event of [ended, s.reported()])
      expect(
        given(...s.journey, s.made(), s.offered({ commitments }), event).when(accept, { by: s.siri }),
      ).toEqual(follows(s.taken));
  });

  it('[H13] when the receiver declines, with a reason, and responsibility stays where it was', () => {
    const declined: SaidEvent = { type: 'HandoverDeclined', data: { handoverId, why: decline.why } };
    expect(pending.when(decline, { by: s.siri })).toEqual(follows(declined));
    expect(pending.when(decline, { by: s.mona })).toEqual(refused('handover/not-the-receiver'));
    expect(pending.when({ ...decline, attested: true }, { by: s.kari })).toMatchObject({
      events: [{ data: { attestedBy: s.kari } }],
    });
    expect(pending.said({ type: 'DeclineHandover', handoverId }, { by: s.siri })).toEqual(
      refused('handover/reason-missing'),
    );
    expect(given(...s.journey, s.offered(), declined).state.responsible).toBe(municipality);
  });

  it('[H14] or is withdrawn by the sender, with a reason', () => {
    expect(pending.when(withdraw, { by: s.mona })).toEqual(
      follows({ type: 'HandoverWithdrawn', data: { handoverId, why: withdraw.why } }),
    );
    expect(pending.when(withdraw, { by: s.siri })).toEqual(refused('handover/not-the-sender'));
    expect(pending.said({ type: 'WithdrawHandover', handoverId }, { by: s.mona })).toEqual(
      refused('handover/reason-missing'),
    );
  });

  it('[H15] once', () => {
    for (const command of [accept, decline])
      expect(accepted.when(command, { by: s.siri })).toEqual(
        refused('handover/answered', { status: 'accepted' }),
      );
    expect(open.when(accept, { by: s.siri })).toEqual(refused('not-found', { handoverId }));
  });

  it('[H16] after the receiver has asked and the sender has explained', () => {
    const ask = { type: 'AskClarification', handoverId, question: 'Kven er kontakt?' };
    const give = { type: 'GiveClarification', handoverId, answer: 'Helsesjukepleiaren' };
    const asked: SaidEvent = { type: 'ClarificationAsked', data: { handoverId, question: ask.question } };
    expect(pending.when(ask, { by: s.siri })).toEqual(follows(asked));
    expect(pending.when(ask, { by: s.mona })).toEqual(refused('handover/not-the-receiver'));
    expect(pending.when(give, { by: s.mats })).toEqual(refused('handover/nothing-asked'));
    const answering = given(...s.journey, s.offered(), asked);
    expect(answering.when(give, { by: s.mats })).toEqual(
      follows({ type: 'ClarificationGiven', data: { handoverId, answer: give.answer } }),
    );
    expect(answering.when(give, { by: s.siri })).toEqual(refused('handover/not-the-sender'));
  });

  it('[H17] of a task without moving responsibility for the case', () => {
    expect(given(...s.journey, s.offered({ scope: 'task' }), s.taken).state.responsible).toBe(municipality);
  });

  it('[H18] only while the sender still is responsible for the case that it offered', () => {
    const reopened = [
      ...s.journey,
      s.offered(),
      at(s.MONDAY, { type: 'CaseClosed', data: {} }),
      at(s.MONDAY, { type: 'CaseReopened', data: { responsible: clinic, why: 'Meir å gjere' } }),
    ];
    expect(given(...reopened).when(accept, { by: s.siri })).toEqual(
      refused('handover/not-responsible', { actor: municipality }),
    );
  });
});

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
    for (const by of [s.siri, s.astrid, s.kari]) expect(accepted.when(landed, { by })).toEqual(closed);
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
    expect(open.imported({ type: 'ProposeHandover', ...silent, from: clinic })).toMatchObject({ ok: true });
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
