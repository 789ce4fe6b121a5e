import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';

const { decision: decisionId, school, library } = s;
const propose = { type: 'ProposeDecision', decisionId, level: 'operative', question: 'Éin plan?' };
const stand = (actorId: string, position: string) => ({
  type: 'StatePosition',
  decisionId,
  actorId,
  position,
});

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
    expect(story.when(stand(school, 'consent'), { by: s.kari, how: 'meeting' })).toMatchObject({ ok: true });
    expect(story.when(stand(school, 'consent'), { by: s.kari })).toEqual(refused('word/how-missing'));
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
