import { at, follows, given, givenId, own, refused, told } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { promise: commitmentId, offer: handoverId, decision: decisionId, family, municipality, school } = s;
/** The event id of what is given after the journey's beginning and so many more. */
const nth = (n: number) => givenId(s.journey.length + n);
const accepted: SaidEvent = { type: 'CommitmentAccepted', data: { commitmentId, by: municipality } };
const acceptance = told(municipality, accepted);
const confirm = (eventId: string) => ({ type: 'ConfirmStatement', eventId });
const contest = (eventId: string) => ({ type: 'ContestStatement', eventId, why: 'Det sa vi ikkje' });
const contested = (eventId: string, more: object): SaidEvent => ({
  type: 'StatementContested',
  data: { eventId, by: municipality, why: 'Det sa vi ikkje', ...more },
});
const lateNow = { recordedAt: '2026-03-07T09:00:00.000000Z' };

describe('what was told for an actor', () => {
  const story = given(...s.journey, s.proposed(), acceptance);

  it('[AU7] is confirmed by a representative with the mandate that the statement needs', () => {
    expect(story.when(confirm(nth(1)), { by: s.mona })).toEqual(
      follows({ type: 'StatementConfirmed', data: { eventId: nth(1), by: municipality, commitmentId } }),
    );
    expect(story.when(confirm(nth(1)), { by: s.mats })).toEqual(
      refused('mandate-too-small', { needed: 'commit' }),
    );
    for (const by of [s.astrid, s.kari])
      expect(story.when(confirm(nth(1)), { by })).toEqual(refused('word/nothing-told'));
  });

  it('[AU7] is settled by nobody on the actor’s behalf, and never by whoever recorded it', () => {
    expect(story.when({ ...confirm(nth(1)), heard: 'phone' }, { by: s.kari })).toEqual(
      refused('word/nothing-told'),
    );
    const representatives = new Map(s.samplePartnership.representatives).set(
      municipality,
      new Map([[s.testId(50), { function: 'Leiar', mandate: 'decide' as const }]]),
    );
    const partnership = {
      ...s.samplePartnership,
      representatives,
      members: new Map(s.samplePartnership.members).set(s.testId(50), 'member' as const),
    };
    expect(story.when(confirm(nth(1)), { by: s.testId(50), partnership })).toEqual(
      refused('word/recorded-by-you'),
    );
  });

  it('[AU7] is settled once, and only where something was told', () => {
    const settled: SaidEvent = { type: 'StatementConfirmed', data: { eventId: nth(1), by: municipality } };
    expect(
      given(...s.journey, s.proposed(), acceptance, settled).when(contest(nth(1)), { by: s.mona }),
    ).toEqual(refused('word/settled'));
    expect(story.when(confirm(nth(0)), { by: s.mona })).toEqual(refused('word/nothing-told'));
  });

  it('[AU8] is confirmed by the actor’s own later act that presupposes it, and by no other', () => {
    const progress: SaidEvent = { type: 'ProgressReported', data: { commitmentId, outlook: 'on-track' } };
    const after = given(...s.journey, s.proposed(), acceptance, own(municipality, progress));
    expect(after.state.told.get(nth(1))?.words).toMatchObject([{ settled: 'confirmed' }]);
    expect(after.when(contest(nth(1)), { by: s.mona })).toEqual(refused('word/settled'));
    const othersAct: SaidEvent = {
      type: 'ChangeProposed',
      data: { commitmentId, by: family, due: '2026-05-01' },
    };
    const others = given(...s.journey, s.proposed(), acceptance, own(family, othersAct));
    expect(others.state.told.get(nth(1))?.words).toMatchObject([{ settled: undefined }]);
  });
});

describe('a contested acceptance', () => {
  it('[AU9] waits for an answer from then, where the due date has not passed and no work is reported', () => {
    const story = given(...s.journey, s.proposed(), acceptance);
    const answer = story.when(contest(nth(1)), { by: s.mona });
    expect(answer).toEqual(follows(contested(nth(1), { commitmentId, leaves: 'pending' })));
    const after = given(
      ...s.journey,
      s.proposed(),
      acceptance,
      own(municipality, contested(nth(1), { commitmentId, leaves: 'pending' })),
    );
    expect(after.state.commitments.get(commitmentId)).toMatchObject({
      status: 'proposed',
      turn: 'debtor',
      boundAt: undefined,
    });
    const accept = { type: 'AcceptCommitment', commitmentId };
    expect(after.when({ ...accept, attested: true, heard: 'phone' }, { by: s.kari })).toEqual(
      refused('word/said-otherwise', { actors: [municipality] }),
    );
    expect(after.when(accept, { by: s.mona })).toMatchObject({ ok: true });
  });

  it('[AU9] leaves the promise contested once the due date has passed: contesting never cleans a record', () => {
    const story = given(...s.journey, s.proposed(), acceptance);
    expect(story.when(contest(nth(1)), { by: s.mona, ...lateNow })).toEqual(
      follows(contested(nth(1), { commitmentId, leaves: 'contested' })),
    );
    const after = given(
      ...s.journey,
      s.proposed(),
      acceptance,
      at(lateNow.recordedAt, contested(nth(1), { commitmentId, leaves: 'contested' })),
    );
    expect(after.state.commitments.get(commitmentId)?.status).toBe('contested');
    expect(after.when({ type: 'RevokeCommitment', commitmentId, why: 'x' }, { by: s.mona })).toEqual(
      refused('commitment/contested'),
    );
  });

  it('[AU9] leaves the promise contested once work on it was reported, whatever became of the report', () => {
    const disputed: SaidEvent = { type: 'FulfilmentDisputed', data: { commitmentId, why: 'Ikkje enno' } };
    const worked = [s.proposed(), acceptance, told(municipality, s.reported()), disputed];
    expect(given(...s.journey, ...worked).when(contest(nth(1)), { by: s.mona })).toEqual(
      follows(contested(nth(1), { commitmentId, leaves: 'contested' })),
    );
  });
});

describe('what else is contested', () => {
  const by = family;
  it('[AU10] a confirmation is claimed again, and a condition that it met stays met', () => {
    const other = s.testId(201);
    const waits = s.made({ commitmentId: other, condition: { commitmentId } });
    const activated: SaidEvent = { type: 'CommitmentActivated', data: { commitmentId: other } };
    const { state } = given(
      ...s.journey,
      s.made(),
      waits,
      s.reported(),
      told(family, s.confirmed()),
      activated,
      { type: 'StatementContested', data: { eventId: nth(3), by, commitmentId, why: 'Nei' } },
    );
    expect(state.commitments.get(commitmentId)?.status).toBe('reported');
    expect(state.commitments.get(other)?.status).toBe('active');
  });

  it('[AU11] a handover gives responsibility and the promises that moved back to the sender', () => {
    const offered = s.offered({ commitments: [{ commitmentId, disposition: 'moves' }] });
    const moved: SaidEvent = {
      type: 'CommitmentHandedOn',
      data: { commitmentId, toActor: school, handoverId },
    };
    const before = [s.made(), offered, told(school, s.taken), told(school, moved)];
    expect(given(...s.journey, ...before).state.responsible).toBe(school);
    const answer = given(...s.journey, ...before).when(contest(nth(2)), { by: s.siri });
    const [said, back] = answer.ok ? answer.events : [];
    expect(back).toEqual({
      type: 'CommitmentHandedOn',
      data: { commitmentId, toActor: municipality, handoverId },
    });
    const { state } = given(...s.journey, ...before, ...(said && back ? [said, back] : []));
    expect(state.responsible).toBe(municipality);
    expect(state.commitments.get(commitmentId)?.debtor).toBe(municipality);
    expect(state.handovers.get(handoverId)?.status).toBe('proposed');
  });

  it('[AU17] an offer that its sender contests was never made, also where it was taken', () => {
    const offered = told(municipality, s.offered({ commitments: [{ commitmentId, disposition: 'moves' }] }));
    const moved: SaidEvent = {
      type: 'CommitmentHandedOn',
      data: { commitmentId, toActor: school, handoverId },
    };
    for (const taking of [[], [own(school, s.taken), own(school, moved)]]) {
      const before = [s.made(), offered, ...taking];
      const answer = given(...s.journey, ...before).when(contest(nth(1)), { by: s.mona });
      const events = answer.ok ? answer.events : [];
      expect(events.map(({ type }) => type)).toEqual([
        'StatementContested',
        ...(taking.length > 0 ? ['CommitmentHandedOn'] : []),
      ]);
      const { state } = given(...s.journey, ...before, ...events);
      expect(state.responsible).toBe(municipality);
      expect(state.commitments.get(commitmentId)?.debtor).toBe(municipality);
      expect(state.handovers.get(handoverId)?.status).toBe('withdrawn');
    }
  });

  it('[AU17] an offer is not told for its sender by the receiver, nor its taking by the sender', () => {
    const propose = { type: 'ProposeHandover', ...s.handover, heard: 'phone' };
    const take = {
      type: 'AcceptHandover',
      handoverId,
      readBack: 'Vi tek det',
      attested: true,
      heard: 'phone',
    };
    const start = given(...s.journey);
    expect(start.when(propose, { by: s.kari, partnership: s.withCoordinatorOf(school) })).toEqual(
      refused('word/only-own', { actors: [municipality] }),
    );
    expect(start.when(propose, { by: s.kari })).toMatchObject({ ok: true });
    const waiting = given(...s.journey, s.offered());
    expect(waiting.when(take, { by: s.kari, partnership: s.withCoordinatorOf(municipality) })).toEqual(
      refused('word/only-own', { actors: [school] }),
    );
    expect(waiting.when(take, { by: s.kari })).toMatchObject({ ok: true });
  });

  it('[AU12] a decision stands, and shows who says that it did not decide it', () => {
    const { state } = given(...s.journey, told(school, s.resolved()), {
      type: 'StatementContested',
      data: { eventId: nth(0), by: school, decisionId, why: 'Nei' },
    });
    expect(state.decisions.get(decisionId)).toMatchObject({ status: 'made', contestedBy: new Set([school]) });
  });

  it('[AU13] a consent closes at once, and only the actor itself opens again', () => {
    const consentId = s.testId(500);
    const consent: SaidEvent = {
      type: 'ConsentGiven',
      data: { consentId, by: family, actors: [school], scope: 'Alt' },
    };
    const after = given(...s.journey, told(family, consent), {
      type: 'StatementContested',
      data: { eventId: nth(0), by: family, consentId, why: 'Nei' },
    });
    expect(after.state.consents.get(consentId)?.withdrawn).toBe(true);
    const anew = {
      type: 'GiveConsent',
      consentId: s.testId(501),
      by: family,
      actors: [school],
      scope: 'Alt',
    };
    expect(after.when({ ...anew, heard: 'letter' }, { by: s.kari })).toEqual(refused('word/only-own'));
    expect(after.when(anew, { by: s.astrid })).toMatchObject({ ok: true });
  });
});

describe('what favours the one who vouches', () => {
  const coordinators = {
    ...s.samplePartnership,
    members: new Map(s.samplePartnership.members).set(s.mona, 'coordinator' as const),
  };
  const reported = given(...s.journey, s.made(), s.reported());
  const confirmIt = {
    type: 'ConfirmFulfilment',
    commitmentId,
    extent: 'whole',
    attested: true,
    heard: 'phone',
  };

  it('[AU5] stays claimed where the debtor’s own person tells that it was confirmed', () => {
    expect(reported.when(confirmIt, { by: s.mona, partnership: coordinators })).toMatchObject({
      events: [{ type: 'FulfilmentConfirmed', data: { told: true } }],
    });
    const claimed: SaidEvent = {
      type: 'FulfilmentConfirmed',
      data: { commitmentId, extent: 'whole', attestedBy: s.mona, told: true },
    };
    const after = given(...s.journey, s.made(), s.reported(), told(family, claimed));
    expect(after.state.commitments.get(commitmentId)?.status).toBe('reported');
    expect(after.when(confirm(nth(2)), { by: s.astrid })).toMatchObject({
      events: [{ type: 'StatementConfirmed' }, { type: 'FulfilmentConfirmed', data: { extent: 'whole' } }],
    });
  });

  it('[AU5] counts where a person of another actor vouches for it', () => {
    expect(reported.when(confirmIt, { by: s.kari })).toEqual(
      follows({
        type: 'FulfilmentConfirmed',
        data: { commitmentId, extent: 'whole', attestedBy: s.kari, words: undefined },
      }),
    );
  });

  it('[AU5] is only asked for, where it is a release or a later date', () => {
    const release = { type: 'ReleaseCommitment', commitmentId, attested: true, heard: 'phone' };
    const active = given(...s.journey, s.made());
    expect(active.when(release, { by: s.mona, partnership: coordinators })).toMatchObject({
      events: [{ type: 'CommitmentReleased', data: { told: true } }],
    });
    const { state } = given(...s.journey, s.made(), {
      type: 'CommitmentReleased',
      data: { commitmentId, told: true },
    });
    expect(state.commitments.get(commitmentId)).toMatchObject({ status: 'active', releaseAsked: true });
    const later: SaidEvent = {
      type: 'ChangeProposed',
      data: { commitmentId, by: municipality, due: '2026-05-01' },
    };
    const agree = { type: 'AgreeChange', commitmentId, attested: true, heard: 'phone' };
    expect(
      given(...s.journey, s.made(), later).when(agree, { by: s.mona, partnership: coordinators }),
    ).toMatchObject({ events: [{ type: 'ChangeAgreed', data: { told: true } }] });
  });
});
