import { given, givenId, own, refused, told } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';

const { promise: commitmentId, family, municipality, school } = s;
const goal = { type: 'AgreeGoal', goalId: s.testId(500), goal: 'Ein å ringe til' };
const rate = { type: 'RateJourney', by: family, helpful: 7, inTime: 4, rightPlace: 9, rightMeans: 8 };
const step = { type: 'RecordStep', activity: 'Samtale' };

describe('what is recorded under another actor’s name', () => {
  it('[AU150] puts nobody in charge of a goal who has not said so, or is told to have', () => {
    const charged = { ...goal, responsible: school };
    expect(given(...s.journey).when(charged, { by: s.mats })).toEqual(
      refused('case/only-a-coordinator-attests', { actors: [school] }),
    );
    expect(given(...s.journey).when(charged, { by: s.kari })).toEqual(
      refused('word/how-missing', { actors: [school] }),
    );
    const saying = { by: s.kari, how: 'phone' } as const;
    expect(given(...s.journey).when(charged, saying)).toMatchObject({ ok: true });
    expect(given(...s.journey).when(charged, { by: s.siri })).toMatchObject({ ok: true });
    const agreed: SaidEvent = {
      type: 'GoalAgreed',
      data: { goalId: goal.goalId, goal: goal.goal, responsible: school },
    };
    const { state } = given(...s.journey, told(school, agreed));
    expect(state.told.get(givenId(s.journey.length))?.words).toMatchObject([{ actor: school }]);
  });

  it('[AU153] rates no journey beside whoever has rated it', () => {
    const rated: SaidEvent = { type: 'JourneyRated', data: { ...given1to10, by: family } };
    const saying = { by: s.kari, how: 'phone' } as const;
    expect(given(...s.journey, told(family, rated)).when(rate, saying)).toMatchObject({ ok: true });
    const after = given(...s.journey, own(family, rated));
    expect(after.when(rate, saying)).toEqual(refused('word/only-own', { actors: [family] }));
    expect(after.when(rate, { by: s.astrid })).toMatchObject({ ok: true });
  });

  it('[AU154] lets nobody act without the actor that somebody acts for', () => {
    const others = { ...step, personId: s.siri };
    for (const by of [s.mats, s.kari])
      expect(given(...s.journey).when(others, { by })).toEqual(
        refused('case/step-of-whom', { persons: [s.siri] }),
      );
    expect(given(...s.journey).when({ ...others, actorId: school }, { by: s.mats })).toEqual(
      refused('not-your-actor'),
    );
    expect(given(...s.journey).when({ ...step, personId: s.mats }, { by: s.mats })).toMatchObject({
      ok: true,
    });
    expect(
      given(...s.journey).imported({ type: 'RecordStep', activity: 'Samtale', personId: s.siri }),
    ).toMatchObject({
      ok: true,
    });
  });
});

const given1to10 = { helpful: 3, inTime: 4, rightPlace: 7, rightMeans: 2 };

describe('a promise told when it was due already', () => {
  const due = '2026-02-01';
  const accepted: SaidEvent = { type: 'CommitmentAccepted', data: { commitmentId, by: municipality } };
  const breaking = { type: 'DeclareCommitmentBroken', commitmentId, why: 'Ikkje halde' };
  const late = [...s.journey, s.proposed({ due }), told(municipality, accepted)];

  it('[AU151] is not broken before its debtor has said that it was made', () => {
    expect(given(...late).when(breaking, { by: s.astrid })).toEqual(
      refused('commitment/told-when-due', { commitmentId, actor: municipality }),
    );
    const eventId = givenId(s.journey.length + 1);
    const confirmed: SaidEvent = {
      type: 'StatementConfirmed',
      data: { eventId, by: municipality, commitmentId },
    };
    expect(given(...late, own(municipality, confirmed)).when(breaking, { by: s.astrid })).toMatchObject({
      ok: true,
    });
  });
});

describe('a fulfilment that waits for its answer', () => {
  const later = { type: 'ProposeChange', commitmentId, due: '2026-09-01' };
  it('[AU152] is answered before another date is asked for', () => {
    const whole = given(...s.journey, s.made(), s.reported());
    for (const by of [s.mona, s.astrid])
      expect(whole.when(later, { by })).toEqual(
        refused('commitment/under-fulfilment', { commitmentId, status: 'reported' }),
      );
  });
});

it('[AU155] the steering case is not closed', () => {
  const steering: SaidEvent = {
    type: 'CaseOpened',
    data: {
      partnershipId: s.partnershipId,
      kind: 'steering',
      title: 'Styring',
      responsible: municipality,
      access: 'partnership',
    },
  };
  expect(given(steering).when({ type: 'CloseCase' }, { by: s.kari })).toEqual(refused('case/steering-stays'));
});
