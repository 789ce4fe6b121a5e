import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { offer: handoverId, promise, secondPromise, municipality, school, clinic, library } = s;
const propose = { type: 'ProposeHandover', ...s.handover };
const task = { ...propose, scope: 'task' };
const disposition = (commitmentId: string, what: 'stays' | 'moves' | 'release') => ({
  commitmentId,
  disposition: what,
});
const offeredNow = (more: object = {}) => s.offered({ answerBy: '2026-03-05', ...more });
const open = given(...s.journey);
const pending = given(...s.journey, s.offered());

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

  it('[H2] [AU61] to another actor of the partnership, which does not come into the case by it', () => {
    expect(open.when({ ...propose, to: municipality }, { by: s.mona })).toEqual(
      refused('handover/to-itself'),
    );
    expect(open.when({ ...propose, to: s.outsider }, { by: s.mona })).toEqual(
      refused('actor-not-in-partnership', { actors: [s.outsider] }),
    );
    expect(open.when({ ...propose, to: library }, { by: s.mona })).toEqual(
      follows(offeredNow({ to: library })),
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
    const declined: SaidEvent = { type: 'HandoverDeclined', data: { handoverId } };
    for (const free of [
      given(...s.journey, s.offered({ scope: 'task' })),
      given(...s.journey, s.offered(), declined),
    ])
      expect(free.when(second, { by: s.mona })).toMatchObject({ ok: true });
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
    expect(open.when({ ...propose, answerBy: '2026-03-02' }, { by: s.mona })).toMatchObject({ ok: true });
    expect(open.when({ ...propose, answerBy: '2026-03-01' }, { by: s.mona })).toEqual(
      refused('handover/answer-by-too-early'),
    );
  });
});
