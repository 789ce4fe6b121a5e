import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';

const { decision: decisionId, municipality, school, clinic, library } = s;
const objection = (actorId: string): SaidEvent => ({
  type: 'PositionStated',
  data: { decisionId, actorId, position: 'object' },
});
/** Of two who decide, a coordinator vouches for both. */
const minutes = { by: s.kari, how: 'meeting' as const };
const make = { type: 'MakeDecision', ...s.resolution };

describe('making a decision', () => {
  it('[D5] needs no proposal, and happens once', () => {
    expect(given(...s.journey).when(make, minutes)).toEqual(follows(s.resolved()));
    expect(given(...s.journey, s.raised()).when(make, minutes)).toEqual(follows(s.resolved()));
    expect(given(...s.journey, s.resolved()).when(make, minutes)).toEqual(
      refused('already-exists', { decisionId }),
    );
    expect(
      given(...s.journey, s.raised(), { type: 'DecisionRevoked', data: { decisionId, why: 'Nei' } }).when(
        make,
        minutes,
      ),
    ).toEqual(refused('decision/not-open', { status: 'revoked' }));
  });

  it('[D6] is for actors of the case', () => {
    expect(given(...s.journey).when({ ...make, decidedBy: [school, library] }, minutes)).toEqual(
      refused('case/actor-not-involved', { actors: [library] }),
    );
  });

  it('[D7] at strategic level needs from each deciding actor somebody with the mandate to decide', () => {
    const strategic = { ...make, level: 'strategic' };
    expect(given(...s.journey).when(strategic, { by: s.mona })).toEqual(
      refused('decision/nobody-may-decide', { actors: [school] }),
    );
    const decidedBy = [municipality, clinic];
    expect(given(...s.journey).when({ ...strategic, decidedBy }, minutes)).toEqual(
      follows(s.resolved({ level: 'strategic', decidedBy })),
    );
  });

  it('[D8] is recorded by a coordinator, or by a deciding actor with the mandate for the level', () => {
    const story = given(...s.journey);
    expect(story.when(make, minutes)).toEqual(follows(s.resolved()));
    expect(story.when(make, { by: s.kari })).toEqual(refused('word/how-missing'));
    expect(story.when(make, { by: s.siri })).toEqual(
      refused('case/only-a-coordinator-attests', { actors: [municipality] }),
    );
    expect(story.when(make, { by: s.lars })).toEqual(refused('decision/not-a-decider'));
    expect(story.when(make, { by: s.mats })).toEqual(refused('mandate-too-small', { needed: 'commit' }));
    const strategic = { ...make, level: 'strategic', decidedBy: [municipality] };
    expect(story.when(strategic, { by: s.dag })).toEqual(refused('mandate-too-small', { needed: 'decide' }));
    const alone = { ...make, decidedBy: [school] };
    expect(story.when(alone, { by: s.dag, onBehalfOf: school })).toEqual(
      follows(s.resolved({ decidedBy: [school] })),
    );
    expect(story.when(make, { by: s.dag })).toEqual(follows(s.resolved()));
  });

  it('[D9] is blocked by an objection that stands; the latest position of an actor counts', () => {
    const objected = [...s.journey, s.raised(), objection(clinic)];
    expect(given(...objected).when(make, minutes)).toEqual(
      refused('decision/objection-stands', { actors: [clinic] }),
    );
    const settled: SaidEvent = {
      type: 'PositionStated',
      data: { decisionId, actorId: clinic, position: 'concern' },
    };
    expect(given(...objected, settled).when(make, minutes)).toEqual(follows(s.resolved()));
  });

  it('[D10] overrides an objection only with a reason, and names whose', () => {
    const overrideReason = 'Fristen er i dag';
    expect(
      given(...s.journey, s.raised(), objection(clinic)).when({ ...make, overrideReason }, minutes),
    ).toEqual(follows(s.resolved({ overridden: [clinic], overrideReason })));
    expect(given(...s.journey, s.raised()).when({ ...make, overrideReason }, minutes)).toEqual(
      refused('decision/nothing-to-override'),
    );
  });

  it('[D11] happens at the level at which it was proposed', () => {
    expect(given(...s.journey, s.raised('strategic')).when(make, minutes)).toEqual(
      refused('decision/level-differs', { level: 'strategic' }),
    );
  });
});
