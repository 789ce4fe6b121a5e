import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { promise: commitmentId, municipality, school, family, library } = s;
const release = { type: 'ReleaseCommitment', commitmentId };
const revoke = { type: 'RevokeCommitment', commitmentId, why: 'Vi har mista stillinga' };
const broken = { type: 'DeclareCommitmentBroken', commitmentId, why: 'Ingenting skjedde' };
const handOn = { type: 'HandOnCommitment', commitmentId, toActor: school };
const active = given(...s.journey, s.made());
const late = { recordedAt: '2026-03-07T09:00:00.000000Z' };

describe('a promise ends', () => {
  it('[P37] released, when the creditor lets go of it or of a proposal', () => {
    const released = follows({ type: 'CommitmentReleased', data: { commitmentId } });
    expect(active.when(release, { by: s.astrid })).toEqual(released);
    expect(given(...s.journey, s.proposed()).when(release, { by: s.astrid })).toEqual(released);
    expect(active.when(release, { by: s.mona })).toEqual(refused('commitment/not-the-creditor'));
    expect(active.when({ ...release, attested: true, heard: 'meeting' }, { by: s.kari })).toEqual(
      follows({ type: 'CommitmentReleased', data: { commitmentId, attestedBy: s.kari } }),
    );
  });

  it('[P38] revoked, when the debtor itself says so, with a reason', () => {
    expect(active.when(revoke, { by: s.mona })).toEqual(
      follows({ type: 'CommitmentRevoked', data: { commitmentId, why: revoke.why } }),
    );
    expect(active.when(revoke, { by: s.astrid })).toEqual(refused('commitment/not-the-debtor'));
    expect(active.when(revoke, { by: s.kari })).toEqual(refused('commitment/not-the-debtor'));
    expect(active.when(revoke, { by: s.mats })).toEqual(refused('mandate-too-small'));
    expect(given(...s.journey, s.proposed()).when(revoke, { by: s.mona })).toEqual(
      refused('commitment/not-binding'),
    );
  });

  it('[P39] broken, when the creditor declares so after the due date', () => {
    expect(active.when(broken, { by: s.astrid, ...late })).toEqual(
      follows({ type: 'CommitmentDeclaredBroken', data: { commitmentId, why: broken.why } }),
    );
    expect(active.when(broken, { by: s.astrid })).toEqual(
      refused('commitment/not-due-yet', { due: s.terms.due }),
    );
    expect(active.when(broken, { by: s.mona, ...late })).toEqual(refused('commitment/not-the-creditor'));
    expect(given(...s.journey, s.made({ due: undefined })).when(broken, { by: s.astrid, ...late })).toEqual(
      refused('commitment/no-due-date'),
    );
  });

  it('[P40] and then nothing more is said of it', () => {
    const ends: SaidEvent[] = [
      { type: 'CommitmentReleased', data: { commitmentId } },
      { type: 'CommitmentRevoked', data: { commitmentId } },
      { type: 'CommitmentDeclaredBroken', data: { commitmentId } },
      { type: 'CommitmentExpired', data: { commitmentId } },
    ];
    const commands = [
      { type: 'AcceptCommitment', commitmentId },
      { type: 'ProposeChange', commitmentId, due: '2026-04-01' },
      { type: 'ReportFulfilment', commitmentId, part: 'whole' },
      release,
      revoke,
      broken,
    ];
    for (const end of ends)
      for (const command of commands)
        expect(given(...s.journey, s.made(), end).when(command, { by: s.mona })).toEqual(
          refused('commitment/ended', { commitmentId }),
        );
  });
});

describe('another debtor', () => {
  it('[P41] [AU15] takes a commitment over by its own word, never by anybody else’s', () => {
    const handedOn: SaidEvent = { type: 'CommitmentHandedOn', data: { commitmentId, toActor: school } };
    expect(active.when(handOn, { by: s.siri })).toEqual(follows(handedOn));
    for (const saying of [{ by: s.kari }, { by: s.kari, partnership: s.withCoordinatorOf(municipality) }])
      expect(active.when({ ...handOn, attested: true, heard: 'meeting' }, saying)).toEqual(
        refused('word/only-own', { actors: [school] }),
      );
    expect(active.when(handOn, { by: s.mona })).toEqual(
      refused('commitment/not-the-debtor', { actor: school }),
    );
    expect(given(...s.journey, s.made(), handedOn).when(revoke, { by: s.siri })).toMatchObject({ ok: true });
  });

  it('[AU16] frees nobody who owed it before by what is told for the creditor', () => {
    const handedOn: SaidEvent = { type: 'CommitmentHandedOn', data: { commitmentId, toActor: school } };
    const partnership = s.withCoordinatorOf(municipality);
    const tells = { by: s.kari, partnership };
    expect(
      given(...s.journey, s.made(), handedOn).when({ ...release, attested: true, heard: 'phone' }, tells),
    ).toEqual(
      follows({ type: 'CommitmentReleased', data: { commitmentId, attestedBy: s.kari, told: true } }),
    );
    for (const extent of ['whole', 'less-accepted'])
      expect(
        given(...s.journey, s.made(), handedOn, s.reported()).when(
          { type: 'ConfirmFulfilment', commitmentId, extent, attested: true, heard: 'phone' },
          tells,
        ),
      ).toMatchObject({ events: [{ type: 'FulfilmentConfirmed', data: { told: true } }] });
  });

  it('[P42] is involved, and neither the creditor nor the same as before', () => {
    expect(active.when({ ...handOn, toActor: library }, { by: s.bodil })).toEqual(
      refused('case/not-involved'),
    );
    expect(
      active.when({ ...handOn, toActor: library, attested: true, heard: 'meeting' }, { by: s.kari }),
    ).toEqual(refused('case/actor-not-involved', { actors: [library] }));
    expect(active.when({ ...handOn, toActor: family }, { by: s.astrid })).toEqual(
      refused('commitment/owes-itself'),
    );
    expect(active.when({ ...handOn, toActor: municipality }, { by: s.mona })).toEqual(
      refused('nothing-changes'),
    );
  });
});

describe('a promise from elsewhere', () => {
  it('[P43] is recorded as it happened there: by any actor, without reasons, late or not', () => {
    const story = given(...s.journey);
    const commitmentId = s.promise;
    const terms = { ...s.terms, creditor: library, due: '2026-01-15' };
    expect(story.imported({ type: 'MakeCommitment', ...terms })).toEqual(
      follows(s.made({ creditor: library, due: '2026-01-15' })),
    );
    expect(story.imported({ type: 'ProposeCommitment', ...terms })).toMatchObject({
      events: [{ type: 'CommitmentProposed' }],
    });
    expect(
      given(...s.journey, s.proposed({ due: '2026-01-15' })).imported({
        type: 'AcceptCommitment',
        commitmentId,
      }),
    ).toEqual(follows({ type: 'CommitmentAccepted', data: { commitmentId, by: municipality } }));
    // Whoever recorded it there, and for whomever they speak here.
    expect(story.imported({ type: 'ProposeCommitment', ...terms }, { by: s.mona })).toMatchObject({
      events: [{ type: 'CommitmentProposed' }],
    });
    expect(
      given(...s.journey, s.proposed()).imported(
        { type: 'AcceptCommitment', commitmentId },
        { by: s.astrid },
      ),
    ).toMatchObject({ ok: true });
    expect(active.imported({ type: 'ProposeChange', commitmentId, due: '2026-02-01' })).toMatchObject({
      events: [{ type: 'ChangeProposed', data: { by: municipality } }],
    });
    const undated = given(...s.journey, s.made({ due: undefined }));
    expect(undated.imported({ type: 'DeclareCommitmentBroken', commitmentId })).toMatchObject({ ok: true });
    expect(active.imported({ type: 'RevokeCommitment', commitmentId })).toMatchObject({ ok: true });
    expect(active.imported({ type: 'DeclareCommitmentBroken', commitmentId })).toMatchObject({ ok: true });
    const done = given(...s.journey, s.made(), s.reported());
    expect(done.imported({ type: 'DisputeFulfilment', commitmentId })).toMatchObject({ ok: true });
    expect(done.imported({ type: 'ConfirmFulfilment', commitmentId, extent: 'whole' })).toEqual(
      follows(s.confirmed()),
    );
  });

  it('[P44] is between known actors, and is not the same twice, as any', () => {
    const story = given(...s.journey, s.made());
    expect(story.imported({ type: 'MakeCommitment', ...s.terms })).toEqual(refused('already-exists'));
    const terms = { ...s.terms, commitmentId: s.secondPromise };
    expect(story.imported({ type: 'MakeCommitment', ...terms, creditor: s.outsider })).toEqual(
      refused('actor-not-in-partnership', { actors: [s.outsider] }),
    );
    expect(story.imported({ type: 'AcceptCommitment', commitmentId: s.secondPromise })).toEqual(
      refused('not-found'),
    );
  });

  it('[P45] without a reason is history; our own needs one', () => {
    // A person's command without a reason does not pass the schema; this is the rule behind it.
    const without = { type: 'RevokeCommitment', commitmentId } as const;
    expect(active.said(without, { by: s.mona })).toEqual(refused('commitment/reason-missing'));
  });
});
