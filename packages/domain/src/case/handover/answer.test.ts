import { at, follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { offer: handoverId, promise, secondPromise, municipality, school, clinic } = s;
const accept = { type: 'AcceptHandover', handoverId, readBack: 'Vi følgjer Ola frå no av' };
const decline = { type: 'DeclineHandover', handoverId, why: 'Feil skule' };
const withdraw = { type: 'WithdrawHandover', handoverId, why: 'Familien flyttar' };
const disposition = (commitmentId: string, what: 'stays' | 'moves' | 'release') => ({
  commitmentId,
  disposition: what,
});
const open = given(...s.journey);
const pending = given(...s.journey, s.offered());
const accepted = given(...s.journey, s.offered(), s.taken);

describe('a handover is answered', () => {
  it('[H9] and until then the sender stays responsible', () => {
    expect(pending.state.responsible).toBe(municipality);
    expect(accepted.state.responsible).toBe(school);
  });

  it('[H10] when the receiver accepts, with the mandate to commit, and says in own words what it received', () => {
    expect(pending.when(accept, { by: s.siri })).toEqual(follows(s.taken));
    expect(pending.when(accept, { by: s.mona })).toEqual(refused('handover/not-the-receiver'));
    const toMunicipality = given(...s.journey, s.offered({ from: school, to: municipality, scope: 'task' }));
    for (const command of [accept, decline])
      expect(toMunicipality.when(command, { by: s.mats })).toEqual(refused('mandate-too-small'));
    expect(pending.when({ ...accept, attested: true, heard: 'meeting' }, { by: s.kari })).toEqual(
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
    expect(pending.when({ ...decline, attested: true, heard: 'meeting' }, { by: s.kari })).toMatchObject({
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
