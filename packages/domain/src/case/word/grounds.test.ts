import { given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';
import type { Circumstance } from '../../shared/decided.ts';
import { groundsInCase } from './grounds.ts';

const { family, municipality, school, promise: commitmentId } = s;
const story = given(...s.journey, s.proposed(), s.raised());
const around = (by: string, more: Partial<Circumstance> = {}): Circumstance => ({
  by,
  recordedAt: s.MONDAY,
  occurredAt: s.MONDAY,
  ...more,
});
const grounds = (event: SaidEvent, said: Circumstance) =>
  groundsInCase(event, story.state, said, s.samplePartnership);
const need: SaidEvent = { type: 'NeedExpressed', data: { by: family, words: 'Éin å ringe til' } };
const accepted: SaidEvent = { type: 'CommitmentAccepted', data: { commitmentId, by: municipality } };

describe('on what it rests that something is an actor’s word', () => {
  it('[AU2] is its own where somebody says it who represents it, with the mandate, speaking for it', () => {
    expect(grounds(accepted, around(s.mona))).toEqual({ [municipality]: { ground: 'own' } });
    expect(grounds(accepted, around(s.mats))).toMatchObject({ [municipality]: { ground: 'attested' } });
    expect(grounds(accepted, around(s.dag, { onBehalfOf: school }))).toMatchObject({
      [municipality]: { ground: 'attested' },
    });
  });

  it('[AU3] says who vouches, and how it was given', () => {
    expect(grounds(need, around(s.kari, { how: 'phone' }))).toEqual({
      [family]: { ground: 'attested', by: s.kari, how: 'phone' },
    });
  });

  it('[AU3] is kept for each actor of a statement of several', () => {
    expect(grounds(s.resolved(), around(s.siri, { how: 'meeting' }))).toEqual({
      [municipality]: { ground: 'attested', by: s.siri, how: 'meeting' },
      [school]: { ground: 'own' },
    });
  });

  it('[AU6] is another system’s where it was imported, and nobody’s where a rule followed', () => {
    expect(grounds(need, around(s.testId(50), { source: 'import' }))).toEqual({
      [family]: { ground: 'imported' },
    });
    expect(grounds({ type: 'CommitmentActivated', data: { commitmentId } }, around(s.kari))).toBeUndefined();
  });
});

describe('whoever vouches', () => {
  const said = { type: 'ExpressNeed', by: family, words: 'Éin å ringe til' };
  const heard = { how: 'phone' as const, citizens: new Set([family]) };

  it('[AU4] coordinates, or, for a citizen, represents the responsible actor', () => {
    expect(story.when(said, { by: s.kari, how: 'phone' })).toMatchObject({ ok: true });
    expect(story.when(said, { by: s.mats, ...heard })).toMatchObject({ ok: true });
    expect(story.when(said, { by: s.siri, ...heard })).toEqual(
      refused('case/only-a-coordinator-attests', { actors: [family] }),
    );
    const stand = { type: 'StatePosition', decisionId: s.decision, actorId: school, position: 'consent' };
    expect(story.when(stand, { by: s.mats, ...heard })).toEqual(refused('decision/not-the-actor'));
  });

  it('[AU3] is asked how the other said it, and proposes by its own word', () => {
    const { family: creditor, school: debtor } = s;
    const told = { type: 'MakeCommitment', commitmentId: s.testId(501), debtor, creditor, what: 'Plass' };
    const represents = { by: s.mona, attested: true, onBehalfOf: municipality };
    const proposal: SaidEvent = {
      type: 'CommitmentProposed',
      data: { commitmentId: s.testId(501), debtor, creditor, what: 'Plass', proposedBy: municipality },
    };
    expect(grounds(proposal, around(s.mona, represents))).toEqual({ [municipality]: { ground: 'own' } });
    expect(story.when({ ...told, attested: true }, { by: s.kari })).toEqual(
      refused('word/how-missing', { actors: [debtor] }),
    );
  });

  it('[AU3] says how it was given', () => {
    expect(story.when(said, { by: s.kari })).toEqual(refused('word/how-missing', { actors: [family] }));
    const outcome = {
      type: 'ObserveOutcome',
      outcomeId: s.testId(500),
      kind: 'improvement',
      area: 'Søvn',
      seenBy: family,
      words: 'Betre',
    };
    expect(story.when(outcome, { by: s.kari })).toEqual(refused('word/how-missing'));
    const goal = {
      type: 'AgreeGoal',
      goalId: s.testId(500),
      goal: 'Trygg start',
      agreedBy: [family, school],
    };
    expect(story.when(goal, { by: s.siri })).toEqual(
      refused('case/only-a-coordinator-attests', { actors: [family] }),
    );
  });

  it('[AU4] never vouches for a revocation, nor undoes a withdrawal', () => {
    const bound = given(...s.journey, s.made());
    const revoke = { type: 'RevokeCommitment', commitmentId, why: 'Nei', heard: 'letter' };
    expect(bound.when(revoke, { by: s.kari })).toEqual(refused('word/only-own', { actors: [municipality] }));
    const consentId = s.testId(500);
    const consent: SaidEvent = {
      type: 'ConsentGiven',
      data: { consentId, by: family, actors: [school], scope: 'Alt' },
    };
    const withdrawn = given(...s.journey, consent, { type: 'ConsentWithdrawn', data: { consentId } });
    const anew = {
      type: 'GiveConsent',
      consentId: s.testId(501),
      by: family,
      actors: [school],
      scope: 'Alt',
    };
    expect(withdrawn.when({ ...anew, heard: 'letter' }, { by: s.kari })).toEqual(refused('word/only-own'));
  });
});
