import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';

const { municipality, school, family, promise, secondPromise, offer } = s;
const close = { type: 'CloseCase', why: 'Ola går på skulen' };
const closedBy = (more: object = {}): SaidEvent => ({
  type: 'CaseClosed',
  data: { why: close.why, ...more },
});
const remainder = (id: string, becomes: string, kind = 'commitment') => ({ kind, id, becomes });
const closing = (...remainders: object[]) => ({ ...close, remainders });
const lateNow = { recordedAt: '2026-03-07T09:00:00.000000Z' };

describe('closing a case', () => {
  it('[C30] is for the responsible actor, with the mandate to commit, or a coordinator', () => {
    for (const by of [s.mona, s.kari])
      expect(given(...s.journey).when(close, { by })).toEqual(follows(closedBy()));
    expect(given(...s.journey).when(close, { by: s.siri })).toEqual(refused('case/not-the-responsible'));
    expect(given(...s.journey).when(close, { by: s.mats })).toEqual(refused('mandate-too-small'));
  });

  it('[C31] names what becomes of each open commitment and handover, or is told which are missing', () => {
    const open = given(...s.journey, s.made(), s.made({ commitmentId: secondPromise }), s.offered());
    expect(open.when(closing(remainder(promise, 'stays')), { by: s.mona })).toEqual(
      refused('case/remainders-missing', { commitments: [secondPromise], handovers: [offer] }),
    );
  });

  it('[C32] ends each remainder in the same append, as it was named', () => {
    const open = given(...s.journey, s.made(), s.offered());
    const withdrawn = remainder(offer, 'withdrawn', 'handover');
    const handoverEnds: SaidEvent = {
      type: 'HandoverWithdrawn',
      data: { handoverId: offer, why: close.why },
    };
    const ends = (becomes: string, event: SaidEvent[], saying: object) => {
      const remainders = [remainder(promise, becomes), withdrawn];
      expect(open.when(closing(...remainders), { by: s.mona, ...saying })).toEqual(
        follows(...event, handoverEnds, closedBy({ remainders })),
      );
    };
    const data = { commitmentId: promise, why: close.why };
    ends('stays', [], {});
    ends('revoked', [{ type: 'CommitmentRevoked', data }], {});
    ends('released', [{ type: 'CommitmentReleased', data: { ...data, attestedBy: s.kari } }], {
      by: s.kari,
      how: 'phone',
    });
    const attested = { ...data, attestedBy: s.kari };
    ends('broken', [{ type: 'CommitmentDeclaredBroken', data: attested }], {
      by: s.kari,
      how: 'phone',
      ...lateNow,
    });
  });

  it('[C33] lets what waits for a condition expire, and what hangs on another remainder with it', () => {
    const condition = { commitmentId: promise };
    const open = given(...s.journey, s.made(), s.made({ commitmentId: secondPromise, condition }));
    const remainders = [remainder(secondPromise, 'expired'), remainder(promise, 'revoked')];
    const revoked: SaidEvent = { type: 'CommitmentRevoked', data: { commitmentId: promise, why: close.why } };
    expect(open.when(closing(...remainders), { by: s.mona })).toEqual(
      follows(
        { type: 'CommitmentExpired', data: { commitmentId: secondPromise, why: close.why } },
        revoked,
        closedBy({ remainders }),
      ),
    );
    const one = [remainder(promise, 'revoked')];
    expect(open.when(closing(...one), { by: s.mona })).toEqual(
      follows(
        revoked,
        { type: 'CommitmentExpired', data: { commitmentId: secondPromise } },
        closedBy({ remainders: one }),
      ),
    );
  });

  it('[C34] ends nothing that the person could not end otherwise', () => {
    const open = given(...s.journey, s.made());
    expect(open.when(closing(remainder(promise, 'released')), { by: s.mona })).toEqual(
      refused('commitment/not-the-creditor', { actor: family }),
    );
    expect(open.when(closing(remainder(promise, 'revoked')), { by: s.kari })).toEqual(
      refused('commitment/not-the-debtor', { actor: municipality }),
    );
    expect(open.when(closing(remainder(promise, 'broken')), { by: s.kari })).toEqual(
      refused('commitment/not-due-yet'),
    );
    expect(
      given(...s.journey, s.made(), s.reported()).when(closing(remainder(promise, 'released')), {
        by: s.kari,
      }),
    ).toEqual(refused('commitment/under-fulfilment'));
    const others = s.made({
      debtor: school,
      commitmentId: secondPromise,
      condition: { commitmentId: promise },
    });
    expect(
      given(...s.journey, s.made(), others).when(
        closing(remainder(secondPromise, 'expired'), remainder(promise, 'stays')),
        { by: s.mona },
      ),
    ).toEqual(refused('commitment/not-a-party'));
  });

  it('[C34] lets a coordinator who speaks for the creditor without the mandate for it attest instead', () => {
    const informing = new Map([[s.kari, { function: 'Verje', mandate: 'inform' as const }]]);
    const partnership = {
      ...s.samplePartnership,
      representatives: new Map(s.samplePartnership.representatives).set(family, informing),
    };
    expect(
      given(...s.journey, s.made()).when(closing(remainder(promise, 'released')), {
        by: s.kari,
        how: 'letter',
        partnership,
      }),
    ).toMatchObject({ events: [{ data: { attestedBy: s.kari } }, {}] });
    const waits = s.made({ condition: { decisionId: s.decision } });
    expect(
      given(...s.journey, s.raised(), waits).when(closing(remainder(promise, 'expired')), {
        by: s.mona,
        onBehalfOf: municipality,
      }),
    ).toMatchObject({ ok: true });
  });

  it('[C35] names each remainder once, as something that it can become', () => {
    const open = given(...s.journey, s.made(), s.offered());
    const stays = remainder(promise, 'stays');
    expect(open.when(closing(stays, stays), { by: s.mona })).toEqual(
      refused('case/remainder-twice', { ids: [promise] }),
    );
    for (const becomes of ['expired', 'withdrawn'])
      expect(open.when(closing(remainder(promise, becomes)), { by: s.mona })).toEqual(
        refused('case/remainder-does-not-fit', { id: promise, becomes }),
      );
    expect(open.when(closing(remainder(offer, 'stays', 'handover')), { by: s.mona })).toEqual(
      refused('case/remainder-does-not-fit', { id: offer }),
    );
    expect(open.when(closing(remainder(secondPromise, 'stays')), { by: s.mona })).toEqual(
      refused('not-found', { commitmentId: secondPromise }),
    );
    expect(open.when(closing(remainder(promise, 'withdrawn', 'handover')), { by: s.mona })).toEqual(
      refused('not-found', { handoverId: promise }),
    );
    expect(
      given(...s.journey, s.offered(), s.taken).when(closing(remainder(offer, 'withdrawn', 'handover')), {
        by: s.siri,
      }),
    ).toEqual(refused('handover/answered'));
  });

  it('[C36] lets proposals that nobody has accepted lapse', () => {
    expect(given(...s.journey, s.proposed()).when(close, { by: s.mona })).toEqual(
      follows({ type: 'CommitmentExpired', data: { commitmentId: promise, why: close.why } }, closedBy()),
    );
  });
});
