import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { decision: decisionId, school, clinic, family, library } = s;
const objection = (actorId: string): SaidEvent => ({
  type: 'PositionStated',
  data: { decisionId, actorId, position: 'object' },
});
const interpret = (actorId: string) => ({
  type: 'InterpretDecision',
  decisionId,
  actorId,
  meaning: 'prepare',
});
const anchor = (actorId: string, on = '2026-03-02') => ({
  type: 'AnchorDecision',
  decisionId,
  actorId,
  on,
  where: 'Kommunestyret',
});
const revoke = { type: 'RevokeDecision', decisionId, why: 'Ny lov' };

describe('a decision in force', () => {
  it('[D12] is interpreted and anchored by actors of the case, each for itself', () => {
    const story = given(...s.journey, s.resolved());
    expect(story.when(interpret(clinic), { by: s.lars })).toEqual(
      follows({ type: 'DecisionInterpreted', data: { decisionId, actorId: clinic, meaning: 'prepare' } }),
    );
    expect(story.when(anchor(school), { by: s.siri })).toEqual(
      follows({
        type: 'DecisionAnchored',
        data: { decisionId, actorId: school, on: '2026-03-02', where: 'Kommunestyret' },
      }),
    );
    expect(story.when(interpret(clinic), { by: s.siri })).toEqual(refused('decision/not-the-actor'));
    expect(story.when(anchor(library), { by: s.kari })).toEqual(refused('case/actor-not-involved'));
  });

  it('[D13] is anchored on a day that has come', () => {
    expect(given(...s.journey, s.resolved()).when(anchor(school, '2026-03-03'), { by: s.siri })).toEqual(
      refused('in-the-future', { on: '2026-03-03' }),
    );
  });

  it('[D14] is what can be interpreted, anchored and reviewed', () => {
    const review = { type: 'ReviewDecision', decisionId, finding: 'Planen blir brukt' };
    expect(given(...s.journey, s.resolved()).when(review, { by: s.mats })).toEqual(
      follows({ type: 'DecisionReviewed', data: { decisionId, finding: 'Planen blir brukt' } }),
    );
    for (const command of [interpret(school), anchor(school), review])
      expect(given(...s.journey, s.raised()).when(command, { by: s.siri })).toEqual(
        refused('decision/not-in-force', { status: 'proposed' }),
      );
  });

  it('[D15] is superseded by another decision of the case that is in force', () => {
    const by = s.secondDecision;
    const supersede = { type: 'SupersedeDecision', decisionId, by };
    const both = given(...s.journey, s.resolved(), s.resolved({ decisionId: by }));
    expect(both.when(supersede, { by: s.siri })).toEqual(
      follows({ type: 'DecisionSuperseded', data: { decisionId, by } }),
    );
    expect(both.when(supersede, { by: s.astrid })).toEqual(refused('decision/not-a-decider'));
    expect(both.when({ ...supersede, by: decisionId }, { by: s.siri })).toEqual(
      refused('decision/supersedes-itself'),
    );
    expect(
      given(...s.journey, s.resolved(), s.raised('operative', by)).when(supersede, { by: s.siri }),
    ).toEqual(refused('decision/not-in-force', { decisionId: by }));
  });

  it('[D16] falls when each of those who decided has asked for it, and nobody vouches for that; a proposal by anybody who may record', () => {
    const revoked = follows({ type: 'DecisionRevoked', data: { decisionId, why: 'Ny lov' } });
    const asked = (by: string): SaidEvent => ({
      type: 'DecisionRevocationAsked',
      data: { decisionId, by, why: 'Ny lov' },
    });
    expect(given(...s.journey, s.resolved()).when(revoke, { by: s.siri })).toEqual(follows(asked(school)));
    expect(given(...s.journey, s.resolved(), asked(school)).when(revoke, { by: s.mona })).toEqual(revoked);
    expect(given(...s.journey, s.resolved(), asked(school)).when(revoke, { by: s.siri })).toEqual(
      refused('decision/not-a-decider'),
    );
    expect(given(...s.journey, s.resolved()).when(revoke, { by: s.dag })).toEqual(revoked);
    expect(given(...s.journey, s.resolved()).when(revoke, { by: s.kari, how: 'meeting' })).toEqual(
      refused('decision/not-a-decider'),
    );
    expect(given(...s.journey, s.resolved()).when(revoke, { by: s.astrid })).toEqual(
      refused('decision/not-a-decider'),
    );
    expect(given(...s.journey, s.raised()).when(revoke, { by: s.astrid })).toEqual(revoked);
  });

  it('[D17] may have been made elsewhere by any actors, over any objection; that is history', () => {
    expect(
      given(...s.journey, s.raised('strategic'), objection(clinic)).imported({
        ...s.resolution,
        type: 'MakeDecision',
        decidedBy: [family, library],
      }),
    ).toEqual(follows(s.resolved({ decidedBy: [family, library], overridden: [clinic] })));
  });
});
