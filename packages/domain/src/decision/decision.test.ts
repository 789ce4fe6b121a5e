import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';

const { decision: decisionId, municipality, school, clinic, family, library } = s;
const propose = { type: 'ProposeDecision', decisionId, level: 'operative', question: 'Éin plan?' };
const stand = (actorId: string, position: string) => ({
  type: 'StatePosition',
  decisionId,
  actorId,
  position,
});
const objection = (actorId: string): SaidEvent => ({
  type: 'PositionStated',
  data: { decisionId, actorId, position: 'object' },
});
const make = { type: 'MakeDecision', ...s.resolution };
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

describe('a proposed decision', () => {
  it('[D1] has an id of its own, and is put by anybody who may record in the case', () => {
    const { type: _, ...data } = propose;
    expect(given(...s.journey).when(propose, { by: s.mats })).toEqual(
      follows({ type: 'DecisionProposed', data: { ...data, level: 'operative' } }),
    );
    expect(given(...s.journey, s.raised()).when(propose, { by: s.mats })).toEqual(
      refused('already-exists', { decisionId }),
    );
  });

  it('[D2] gets positions from actors of the case only', () => {
    const story = given(...s.journey, s.raised());
    expect(story.when(stand(school, 'concern'), { by: s.siri })).toEqual(
      follows({ type: 'PositionStated', data: { decisionId, actorId: school, position: 'concern' } }),
    );
    expect(story.when(stand(library, 'consent'), { by: s.kari })).toEqual(
      refused('case/actor-not-involved', { actors: [library] }),
    );
  });

  it('[D3] gets an actor’s position from the actor itself, or as a coordinator writes it down', () => {
    const story = given(...s.journey, s.raised());
    expect(story.when(stand(school, 'consent'), { by: s.mona })).toEqual(
      refused('decision/not-the-actor', { actor: school }),
    );
    expect(story.when(stand(school, 'consent'), { by: s.kari })).toMatchObject({ ok: true });
  });

  it('[D4] gets positions only while it is a proposal', () => {
    expect(given(...s.journey, s.resolved()).when(stand(school, 'object'), { by: s.siri })).toEqual(
      refused('decision/not-open', { decisionId, status: 'made' }),
    );
    expect(given(...s.journey).when(stand(school, 'object'), { by: s.siri })).toEqual(
      refused('not-found', { decisionId }),
    );
  });
});

describe('making a decision', () => {
  it('[D5] needs no proposal, and happens once', () => {
    expect(given(...s.journey).when(make, { by: s.siri })).toEqual(follows(s.resolved()));
    expect(given(...s.journey, s.raised()).when(make, { by: s.siri })).toEqual(follows(s.resolved()));
    expect(given(...s.journey, s.resolved()).when(make, { by: s.siri })).toEqual(
      refused('already-exists', { decisionId }),
    );
    expect(
      given(...s.journey, s.raised(), { type: 'DecisionRevoked', data: { decisionId, why: 'Nei' } }).when(
        make,
        { by: s.siri },
      ),
    ).toEqual(refused('decision/not-open', { status: 'revoked' }));
  });

  it('[D6] is for actors of the case', () => {
    expect(given(...s.journey).when({ ...make, decidedBy: [school, library] }, { by: s.siri })).toEqual(
      refused('case/actor-not-involved', { actors: [library] }),
    );
  });

  it('[D7] at strategic level needs from each deciding actor somebody with the mandate to decide', () => {
    const strategic = { ...make, level: 'strategic' };
    expect(given(...s.journey).when(strategic, { by: s.mona })).toEqual(
      refused('decision/nobody-may-decide', { actors: [school] }),
    );
    const decidedBy = [municipality, clinic];
    expect(given(...s.journey).when({ ...strategic, decidedBy }, { by: s.mona })).toEqual(
      follows(s.resolved({ level: 'strategic', decidedBy })),
    );
  });

  it('[D8] is recorded by a coordinator, or by a deciding actor with the mandate for the level', () => {
    const story = given(...s.journey);
    expect(story.when(make, { by: s.kari })).toEqual(follows(s.resolved()));
    expect(story.when(make, { by: s.lars })).toEqual(refused('decision/not-a-decider'));
    expect(story.when(make, { by: s.mats })).toEqual(refused('mandate-too-small', { needed: 'commit' }));
    const strategic = { ...make, level: 'strategic', decidedBy: [municipality] };
    expect(story.when(strategic, { by: s.dag })).toEqual(refused('mandate-too-small', { needed: 'decide' }));
    expect(story.when(make, { by: s.dag, onBehalfOf: school })).toEqual(follows(s.resolved()));
  });

  it('[D9] is blocked by an objection that stands; the latest position of an actor counts', () => {
    const objected = [...s.journey, s.raised(), objection(clinic)];
    expect(given(...objected).when(make, { by: s.siri })).toEqual(
      refused('decision/objection-stands', { actors: [clinic] }),
    );
    const settled: SaidEvent = {
      type: 'PositionStated',
      data: { decisionId, actorId: clinic, position: 'concern' },
    };
    expect(given(...objected, settled).when(make, { by: s.siri })).toEqual(follows(s.resolved()));
  });

  it('[D10] overrides an objection only with a reason, and names whose', () => {
    const overrideReason = 'Fristen er i dag';
    expect(
      given(...s.journey, s.raised(), objection(clinic)).when({ ...make, overrideReason }, { by: s.siri }),
    ).toEqual(follows(s.resolved({ overridden: [clinic], overrideReason })));
    expect(given(...s.journey, s.raised()).when({ ...make, overrideReason }, { by: s.siri })).toEqual(
      refused('decision/nothing-to-override'),
    );
  });

  it('[D11] happens at the level at which it was proposed', () => {
    expect(given(...s.journey, s.raised('strategic')).when(make, { by: s.siri })).toEqual(
      refused('decision/level-differs', { level: 'strategic' }),
    );
  });
});

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

  it('[D16] is revoked by those who decided, or a coordinator; a proposal by anybody who may record', () => {
    const revoked = follows({ type: 'DecisionRevoked', data: { decisionId, why: 'Ny lov' } });
    expect(given(...s.journey, s.resolved()).when(revoke, { by: s.siri })).toEqual(revoked);
    expect(given(...s.journey, s.resolved()).when(revoke, { by: s.kari })).toEqual(revoked);
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
