import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { promise: commitmentId, municipality, family } = s;
const accept = { type: 'AcceptCommitment', commitmentId };
const decline = { type: 'DeclineCommitment', commitmentId, why: 'Vi har ikkje folk' };
const counter = { type: 'CounterCommitment', commitmentId, due: '2026-03-13', why: 'Vinterferie' };
const accepted = (by: string, attestedBy?: string): SaidEvent => ({
  type: 'CommitmentAccepted',
  data: { commitmentId, by, ...(attestedBy && { attestedBy }) },
});
const countered = (by: string): SaidEvent => ({
  type: 'CommitmentCountered',
  data: { commitmentId, by, due: '2026-03-13', why: 'Vinterferie' },
});
const proposed = given(...s.journey, s.proposed());

const declinedBy = (by: string) =>
  follows({ type: 'CommitmentDeclined', data: { commitmentId, by, why: 'Vi har ikkje folk' } });

describe('a proposal', () => {
  it('[P9] binds when a representative of the debtor with the mandate to commit accepts it', () => {
    expect(proposed.when(accept, { by: s.mona })).toEqual(follows(accepted(municipality)));
    expect(proposed.when(accept, { by: s.mats })).toEqual(
      refused('mandate-too-small', { actor: municipality, held: 'inform', needed: 'commit' }),
    );
    expect(proposed.when(accept, { by: s.siri })).toEqual(
      refused('commitment/not-the-debtor', { actor: municipality }),
    );
  });

  it('[P10] may be accepted by the debtor in a meeting, when a coordinator attests it', () => {
    expect(proposed.when({ ...accept, attested: true, heard: 'meeting' }, { by: s.kari })).toEqual(
      follows(accepted(municipality, s.kari)),
    );
    expect(proposed.when(accept, { by: s.kari })).toEqual(refused('commitment/not-the-debtor'));
    const named = { by: s.kari, onBehalfOf: municipality };
    expect(proposed.when({ ...accept, attested: true, heard: 'meeting' }, named)).toMatchObject({ ok: true });
    expect(proposed.when({ ...accept, attested: false }, named)).toEqual(refused('not-your-actor'));
    expect(proposed.when({ ...accept, attested: true, heard: 'meeting' }, { by: s.astrid })).toEqual(
      refused('case/only-a-coordinator-attests'),
    );
  });

  it('[P11] is answered by the side whose turn it is', () => {
    expect(proposed.when(accept, { by: s.astrid })).toEqual(
      refused('commitment/not-your-turn', { actor: municipality }),
    );
    const after = given(...s.journey, s.proposed(), countered(municipality));
    expect(after.when(accept, { by: s.mona })).toEqual(
      refused('commitment/not-your-turn', { actor: family }),
    );
    expect(after.when(counter, { by: s.mona })).toEqual(refused('commitment/not-your-turn'));
  });

  it('[P12] may be countered, and the turn goes to the other side, as often as they like', () => {
    expect(proposed.when(counter, { by: s.mona })).toEqual(follows(countered(municipality)));
    const after = given(...s.journey, s.proposed(), countered(municipality));
    expect(after.when({ ...counter, due: '2026-03-09' }, { by: s.astrid })).toMatchObject({
      events: [{ type: 'CommitmentCountered', data: { by: family, due: '2026-03-09' } }],
    });
    const back = given(...s.journey, s.proposed(), countered(municipality), countered(family));
    expect(back.when(accept, { by: s.astrid })).toEqual(refused('commitment/not-your-turn'));
    expect(back.when(accept, { by: s.mona })).toEqual(follows(accepted(municipality)));
  });

  it('[P13] that the debtor has countered binds when the creditor accepts: the terms are the debtor’s own', () => {
    const after = given(...s.journey, s.proposed(), countered(municipality), accepted(family));
    expect(after.state.commitments.get(commitmentId)).toMatchObject({
      status: 'active',
      due: '2026-03-13',
      originalDue: '2026-03-13',
    });
    expect(proposed.when(counter, { by: s.mats })).toEqual(refused('mandate-too-small'));
  });

  it('[P14] is countered with something else than before, on a day that has not passed', () => {
    const { due: _, ...empty } = counter;
    expect(proposed.when(empty, { by: s.mona })).toEqual(refused('nothing-changes'));
    expect(proposed.when({ ...counter, due: '2026-03-06' }, { by: s.mona })).toEqual(
      refused('nothing-changes'),
    );
    expect(proposed.when({ ...counter, due: '2026-02-27' }, { by: s.mona })).toEqual(
      refused('commitment/due-before-made'),
    );
  });

  it('[P15] is declined by the debtor at any time, and by the creditor when it is to answer', () => {
    const declined = declinedBy(municipality);
    expect(proposed.when(decline, { by: s.mona })).toEqual(declined);
    expect(proposed.when(decline, { by: s.astrid })).toEqual(refused('commitment/not-the-debtor'));
    expect(proposed.when(decline, { by: s.mats })).toEqual(refused('mandate-too-small'));
    const after = given(...s.journey, s.proposed(), countered(municipality));
    expect(after.when(decline, { by: s.mona })).toEqual(declined);
    expect(after.when(decline, { by: s.astrid })).toEqual(declinedBy(s.family));
    expect(proposed.when({ ...decline, attested: true, heard: 'meeting' }, { by: s.kari })).toMatchObject({
      events: [{ data: { attestedBy: s.kari } }],
    });
  });

  it('[P16] whose due date has passed is countered with a new date, not accepted', () => {
    expect(given(...s.journey, s.proposed({ due: '2026-02-27' })).when(accept, { by: s.mona })).toEqual(
      refused('commitment/due-before-made', { due: '2026-02-27' }),
    );
  });

  it('[P17] is not accepted when one of the two has left the partnership', () => {
    const partnership = {
      ...s.samplePartnership,
      actors: new Set([municipality, s.school]),
    };
    expect(proposed.when(accept, { by: s.mona, partnership })).toEqual(
      refused('actor-not-in-partnership', { actors: [family] }),
    );
  });

  it('[P18] is answered once', () => {
    for (const command of [accept, decline, counter])
      expect(given(...s.journey, s.made()).when(command, { by: s.mona })).toEqual(
        refused('commitment/already-binding', { status: 'active' }),
      );
  });
});
