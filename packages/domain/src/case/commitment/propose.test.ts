import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';

const { promise: commitmentId, municipality, school, family, library, terms } = s;
const make = { type: 'MakeCommitment', ...terms };
const propose = { type: 'ProposeCommitment', ...terms };
const story = given(...s.journey);

describe('a promise', () => {
  it('[P1] has an id of its own, and is owed by one actor to another', () => {
    expect(given(...s.journey, s.made()).when(make, { by: s.mona })).toEqual(
      refused('already-exists', { commitmentId }),
    );
    expect(story.when({ ...make, creditor: municipality }, { by: s.mona })).toEqual(
      refused('commitment/owes-itself', { actor: municipality }),
    );
  });

  it('[P2] [AU60] is between actors of the partnership, one of which is involved in the case, and brings none of them in', () => {
    expect(story.when({ ...propose, debtor: library, creditor: s.outsider }, { by: s.mona })).toEqual(
      refused('actor-not-in-partnership', { actors: [s.outsider] }),
    );
    expect(story.when({ ...propose, debtor: library }, { by: s.mona })).toEqual(
      follows(s.proposed({ debtor: library, proposedBy: municipality })),
    );
    const outside = given(...s.journey, { type: 'ActorStoodDown', data: { actorId: s.clinic } });
    expect(outside.when({ ...propose, debtor: library, creditor: s.clinic }, { by: s.mona })).toEqual(
      refused('case/actor-not-involved', { actors: [library, s.clinic] }),
    );
  });

  it('[P3] binds at once when a representative of the debtor with the mandate to commit makes it', () => {
    expect(story.when(make, { by: s.mona })).toEqual(follows(s.made()));
    expect(story.when(make, { by: s.dag, onBehalfOf: municipality })).toEqual(follows(s.made()));
  });

  it('[P4] is only proposed when anybody else says it: nobody binds another', () => {
    expect(story.when(make, { by: s.astrid })).toEqual(follows(s.proposed({ proposedBy: family })));
    expect(story.when(make, { by: s.mats })).toEqual(follows(s.proposed({ proposedBy: municipality })));
    expect(story.when(make, { by: s.kari })).toEqual(follows(s.proposed()));
    expect(story.when(make, { by: s.dag, onBehalfOf: school })).toEqual(
      follows(s.proposed({ proposedBy: school })),
    );
  });

  it('[P5] is proposed and accepted when a coordinator attests it, and the record says who attests', () => {
    expect(story.when({ ...make, attested: true, heard: 'meeting' }, { by: s.kari })).toEqual(
      follows(s.proposed(), {
        type: 'CommitmentAccepted',
        data: { commitmentId, by: municipality, attestedBy: s.kari },
      }),
    );
    expect(story.when({ ...make, attested: true, heard: 'meeting' }, { by: s.siri })).toEqual(
      refused('case/only-a-coordinator-attests'),
    );
  });

  it('[P6] binds too when the debtor’s own representative proposes it with the mandate to commit', () => {
    expect(story.when(propose, { by: s.mona })).toEqual(follows(s.made()));
    expect(story.when(propose, { by: s.mats })).toEqual(follows(s.proposed({ proposedBy: municipality })));
    // Who represents both sides, and does not say for which, has proposed.
    expect(story.when({ ...propose, creditor: school }, { by: s.dag })).toEqual(
      follows(s.proposed({ creditor: school })),
    );
  });

  it('[P7] is not due before it is made; its day ends at midnight in the partnership’s time zone', () => {
    expect(story.when({ ...make, due: '2026-03-01' }, { by: s.mona })).toEqual(
      refused('commitment/due-before-made', { due: '2026-03-01' }),
    );
    expect(story.when({ ...make, due: '2026-03-02' }, { by: s.mona })).toMatchObject({ ok: true });
    const late = { recordedAt: '2026-03-02T23:30:00.000000Z' };
    expect(story.when({ ...make, due: '2026-03-02' }, { by: s.mona, ...late })).toEqual(
      refused('commitment/due-before-made'),
    );
    expect(story.when({ ...make, due: '2026-03-02T09:59:00+01:00' }, { by: s.mona })).toEqual(
      refused('commitment/due-before-made'),
    );
  });

  it('[P8] recorded late is judged by when it was said', () => {
    const occurredAt = '2026-02-20T12:00:00.000000Z';
    expect(story.when({ ...make, due: '2026-02-27' }, { by: s.mona, occurredAt })).toEqual(
      follows(s.made({ due: '2026-02-27' })),
    );
  });
});
