import {
  at,
  given,
  givenId,
  type Happened,
  refused,
  told as toldBy,
} from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';

const { decision: decisionId, family, municipality, promise: commitmentId, school } = s;
const story = given(...s.journey);
const heard = { how: 'meeting' as const };
/** The event id of what is given after the journey's beginning and so many more. */
const nth = (n: number) => givenId(s.journey.length + n);
const contested = (eventId: string, by: string): Happened => ({
  type: 'StatementContested',
  data: { eventId, by, why: 'Det sa vi ikkje' },
});

describe('words put under another’s name', () => {
  it.each([
    ['a need', { type: 'ExpressNeed', by: family, words: 'Vi vil ha eit anna tiltak' }],
    [
      'an outcome',
      {
        type: 'ObserveOutcome',
        outcomeId: s.testId(500),
        kind: 'improvement',
        area: 'Skule',
        seenBy: family,
        words: 'Alt er bra no',
      },
    ],
    ['a goal', { type: 'AgreeGoal', goalId: s.testId(500), goal: 'Ro', agreedBy: [family, school] }],
    [
      'a rating',
      { type: 'RateJourney', by: family, helpful: 10, inTime: 10, rightPlace: 10, rightMeans: 10 },
    ],
  ])(
    '[AU3] %s is not recorded by somebody who neither is that actor nor says how it was heard',
    (_, said) => {
      expect(story.when(said, { by: s.siri }).ok).toBe(false);
      expect(story.when(said, { by: s.kari })).toEqual(refused('word/how-missing'));
    },
  );

  it('[AU4] one of those who decide does not decide for the others', () => {
    expect(story.when({ type: 'MakeDecision', ...s.resolution }, { by: s.siri, ...heard })).toEqual(
      refused('case/only-a-coordinator-attests', { actors: [municipality] }),
    );
  });

  it('[AU14] one tap does not revoke a decision of several', () => {
    const answer = given(...s.journey, s.resolved()).when(
      { type: 'RevokeDecision', decisionId, why: 'Ny lov' },
      { by: s.siri },
    );
    expect(answer).toMatchObject({ ok: true, events: [{ type: 'DecisionRevocationAsked' }] });
  });

  it('[AU5] a debtor who coordinates does not confirm what it owed', () => {
    const partnership = {
      ...s.samplePartnership,
      members: new Map(s.samplePartnership.members).set(s.mona, 'coordinator' as const),
    };
    const owed: Happened[] = [s.made(), s.reported()];
    const answer = given(...s.journey, ...owed).when(
      { type: 'ConfirmFulfilment', commitmentId, extent: 'whole', attested: true },
      { by: s.mona, partnership, ...heard },
    );
    expect(answer).toMatchObject({ events: [{ data: { told: true } }] });
    const confirmed: Happened = {
      type: 'FulfilmentConfirmed',
      data: { commitmentId, extent: 'whole', attestedBy: s.mona, told: true },
    };
    expect(given(...s.journey, ...owed, confirmed).state.commitments.get(commitmentId)?.status).toBe(
      'reported',
    );
  });

  it('[AU4] a withdrawn consent is not given anew by a coordinator', () => {
    const consentId = s.testId(500);
    const consent: Happened = {
      type: 'ConsentGiven',
      data: { consentId, by: family, actors: [school], scope: 'Alt' },
    };
    const anew = {
      type: 'GiveConsent',
      consentId: s.testId(501),
      by: family,
      actors: [school],
      scope: 'Alt',
    };
    expect(
      given(...s.journey, consent, { type: 'ConsentWithdrawn', data: { consentId } }).when(anew, {
        by: s.kari,
        ...heard,
      }),
    ).toEqual(refused('word/only-own'));
  });

  it('[AU7] whoever recorded what was told does not confirm it, nor does anybody else for the actor', () => {
    const accepted = toldBy(municipality, {
      type: 'CommitmentAccepted',
      data: { commitmentId, by: municipality },
    });
    const confirm = { type: 'ConfirmStatement', eventId: nth(1) };
    const after = given(...s.journey, s.proposed(), accepted);
    for (const by of [s.kari, s.siri, s.astrid])
      expect(after.when(confirm, { by, ...heard })).toEqual(refused('word/nothing-told'));
  });

  it('[AU18] a step, a way out of the case, or a score is not another’s without saying how it was heard', () => {
    const step = { type: 'RecordStep', activity: 'Heimebesøk', actorId: school };
    expect(story.when(step, { by: s.kari })).toEqual(refused('word/how-missing', { actors: [school] }));
    expect(story.when(step, { by: s.mona, ...heard }).ok).toBe(false);
    const out = { type: 'StandDownActor', actorId: school };
    for (const how of [undefined, 'letter'] as const)
      expect(story.when(out, { by: s.kari, how })).toEqual(refused('word/only-own', { actors: [school] }));
    const meeting = {
      type: 'RecordMeeting',
      meetingId: s.testId(500),
      actors: [],
      participants: [s.siri, s.kari],
      meaningful: [{ personId: s.siri, score: 0 }],
    };
    expect(story.when(meeting, { by: s.kari })).toEqual(refused('word/how-missing', { persons: [s.siri] }));
    expect(story.when(meeting, { by: s.mona, ...heard })).toEqual(refused('case/scores-are-their-own'));
    expect(story.when(meeting, { by: s.siri })).toMatchObject({
      events: [{ data: { meaningful: [{ personId: s.siri, score: 0 }] } }],
    });
    expect(story.when(meeting, { by: s.kari, ...heard })).toMatchObject({
      events: [{ data: { meaningful: [{ personId: s.siri, score: 0, heard: 'meeting' }] } }],
    });
  });

  const old = '2026-01-15T09:00:00.000000Z';
  const told = { type: 'AcceptCommitment', commitmentId, attested: true };

  it('[AU19] a promise is not told as due before the case was opened, or the actor was there', () => {
    const story = given(...s.journey, at(old, s.proposed({ due: '2026-01-20' })));
    const backdated = { occurredAt: old, ...heard };
    expect(story.when(told, { by: s.kari, ...backdated })).toEqual(
      refused('commitment/told-due-too-early', { due: '2026-01-20' }),
    );
    expect(
      story.when({ type: 'AcceptCommitment', commitmentId }, { by: s.mona, occurredAt: old }),
    ).toMatchObject({ ok: true });
    const joined = new Map(s.samplePartnership.joined).set(municipality, '2026-02-20T09:00:00.000000Z');
    const later = given(...s.journey, s.proposed({ due: '2026-02-10' }));
    expect(
      later.when(told, {
        by: s.kari,
        ...heard,
        occurredAt: s.FEBRUARY,
        partnership: { ...s.samplePartnership, joined },
      }),
    ).toEqual(refused('commitment/told-due-too-early'));
  });

  it('[AU20] a promise that was due already when it was told weighs on nobody once it is contested', () => {
    const invented = given(
      ...s.journey,
      at(old, s.proposed({ due: '2026-01-20' })),
      toldBy(municipality, { type: 'CommitmentAccepted', data: { commitmentId, by: municipality } }),
      toldBy(municipality, s.reported()),
    );
    expect(
      invented.when({ type: 'ContestStatement', eventId: nth(1), why: 'Nei' }, { by: s.mona }),
    ).toMatchObject({ events: [{ data: { leaves: 'pending' } }] });
    const after = given(
      ...s.journey,
      at(old, s.proposed({ due: '2026-01-20' })),
      toldBy(municipality, { type: 'CommitmentAccepted', data: { commitmentId, by: municipality } }),
      toldBy(municipality, s.reported()),
      {
        type: 'StatementContested',
        data: { eventId: nth(1), by: municipality, commitmentId, leaves: 'pending', why: 'Nei' },
      },
    );
    expect(after.state.commitments.get(commitmentId)).toMatchObject({
      status: 'proposed',
      boundAt: undefined,
    });
  });

  it('[AU21] nothing is slipped in before what is recorded of a promise, a handover or a decision', () => {
    const before = '2026-02-01T09:00:00.000000Z';
    for (const [happened, command, by] of [
      [[s.made()], { type: 'ReleaseCommitment', commitmentId }, s.astrid],
      [[s.made(), s.reported()], { type: 'ConfirmFulfilment', commitmentId, extent: 'whole' }, s.astrid],
      [[s.resolved()], { type: 'RevokeDecision', decisionId, why: 'Nei' }, s.siri],
      [[s.offered()], { type: 'WithdrawHandover', handoverId: s.offer, why: 'Nei' }, s.mona],
    ] as const)
      expect(given(...s.journey, ...happened).when(command, { by, occurredAt: before })).toEqual(
        refused('case/facts-in-order', { at: s.FEBRUARY }),
      );
    const report = { type: 'ReportFulfilment', commitmentId, part: 'whole', at: before };
    expect(given(...s.journey, s.made()).when(report, { by: s.mona })).toEqual(
      refused('commitment/fulfilled-before-said', { at: s.FEBRUARY }),
    );
  });

  it.each([
    ['a need', { type: 'NeedExpressed', data: { by: family, words: 'Ro' } }, 'ExpressNeed'],
    [
      'a rating',
      { type: 'JourneyRated', data: { by: family, helpful: 1, inTime: 1, rightPlace: 1, rightMeans: 1 } },
      'RateJourney',
    ],
  ] as const)('[AU22] %s that its actor has contested is not told anew for it', (_, happened, type) => {
    const story = given(...s.journey, toldBy(family, happened), contested(nth(0), family));
    const anew = { type, ...happened.data };
    expect(story.when(anew, { by: s.kari, ...heard })).toEqual(
      refused('word/said-otherwise', { actors: [family] }),
    );
    expect(story.when(anew, { by: s.astrid })).toMatchObject({ ok: true });
  });
});
