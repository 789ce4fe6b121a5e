import { given, givenId, type Happened, refused, told } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';

const { decision: decisionId, family, municipality, promise: commitmentId, school } = s;
const story = given(...s.journey);
const heard = { how: 'meeting' as const };

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
    const accepted = told(municipality, {
      type: 'CommitmentAccepted',
      data: { commitmentId, by: municipality },
    });
    const confirm = { type: 'ConfirmStatement', eventId: givenId(s.journey.length + 1) };
    const after = given(...s.journey, s.proposed(), accepted);
    for (const by of [s.kari, s.siri, s.astrid])
      expect(after.when(confirm, { by, ...heard })).toEqual(refused('word/nothing-told'));
  });
});
