import { cast, foundedStory, testId } from '@handslag/testing/partnership-story';
import { describe, expect, it } from 'vitest';

const { coordinator, member, municipality, school, outsider } = cast;
const refusal = (code: string, params: object = expect.anything()) => ({
  ok: false,
  refusal: { code, params },
});
const done = { ok: true };
const pledge = {
  type: 'PledgeResource',
  resourceId: testId(300),
  actorId: school,
  kind: 'premises',
  what: 'Biblioteket etter skoletid',
};
const rule = { type: 'AgreeRule', ruleId: testId(310), text: 'Ring først', why: 'Brev blir borte' };
const lesson = { type: 'NoteLesson', lessonId: testId(320), text: 'Spør først', origin: 'inside' };

describe('shared resources', () => {
  it('[F15] are pledged once each, by an actor that takes part', () => {
    const story = foundedStory();
    expect(story.say(coordinator, { ...pledge, actorId: outsider })).toEqual(
      refusal('actor-not-in-partnership', { actors: [outsider] }),
    );
    expect(story.say(coordinator, pledge)).toMatchObject(done);
    expect(story.say(coordinator, pledge)).toEqual(refusal('already-exists', { id: pledge.resourceId }));
  });

  it('[F16] are withdrawn once', () => {
    const story = foundedStory();
    const withdraw = { type: 'WithdrawResource', resourceId: pledge.resourceId, why: 'Ombygging' };
    expect(story.say(coordinator, withdraw)).toEqual(refusal('not-found', { id: pledge.resourceId }));
    expect(story.say(member, withdraw)).toEqual(refusal('not-found', { id: pledge.resourceId }));
    story.say(coordinator, pledge);
    expect(story.say(coordinator, withdraw)).toMatchObject(done);
    expect(story.say(coordinator, withdraw)).toEqual(refusal('already-withdrawn'));
  });

  it('[F17] do not end before they begin', () => {
    const story = foundedStory();
    const days = { from: '2026-03-02', until: '2026-03-01' };
    expect(story.say(coordinator, { ...pledge, ...days })).toEqual(refusal('dates-reversed', days));
    expect(story.say(coordinator, { ...pledge, from: '2026-03-02', until: '2026-03-02' })).toMatchObject(
      done,
    );
  });
});

describe('shared rules', () => {
  it('[F18] are agreed once each, and revised or retired while in force', () => {
    const story = foundedStory();
    const revise = { ...rule, type: 'ReviseRule' };
    const retire = { type: 'RetireRule', ruleId: rule.ruleId, why: 'Alle gjør det nå' };
    expect(story.say(coordinator, revise)).toEqual(refusal('not-found', { id: rule.ruleId }));
    expect(story.say(coordinator, rule)).toMatchObject(done);
    expect(story.say(coordinator, rule)).toEqual(refusal('already-exists', { id: rule.ruleId }));
    expect(story.say(coordinator, revise)).toMatchObject(done);
    expect(story.say(coordinator, retire)).toMatchObject(done);
    expect(story.say(coordinator, retire)).toEqual(refusal('rule-retired', { ruleId: rule.ruleId }));
    expect(story.say(coordinator, revise)).toEqual(refusal('rule-retired', { ruleId: rule.ruleId }));
  });

  it('[F19] are revised because of a lesson that has been noted', () => {
    const story = foundedStory();
    story.say(coordinator, rule);
    const revise = { ...rule, type: 'ReviseRule', lessonId: lesson.lessonId };
    expect(story.say(coordinator, revise)).toEqual(refusal('not-found', { id: lesson.lessonId }));
    story.say(coordinator, lesson);
    expect(story.say(coordinator, revise)).toMatchObject(done);
  });

  it('[F20] set a practice only where something changes', () => {
    const story = foundedStory();
    const same = refusal('nothing-changes');
    expect(story.say(coordinator, { type: 'SetPractice' })).toEqual(same);
    expect(story.say(coordinator, { type: 'SetPractice', answerWithinWorkingDays: 3 })).toEqual(same);
    const stages = { type: 'SetPractice', stages: ['Kartlegging', 'Plan'] };
    expect(story.say(coordinator, stages)).toMatchObject(done);
    expect(story.say(coordinator, stages)).toEqual(same);
    expect(story.say(coordinator, { ...stages, answerWithinWorkingDays: 5 })).toMatchObject(done);
    expect(story.state).toMatchObject({ answerWithinWorkingDays: 5, stages: ['Kartlegging', 'Plan'] });
  });

  it('state the purpose anew', () => {
    const story = foundedStory();
    expect(story.say(coordinator, { type: 'RestatePurpose', purpose: 'Én dør', why: 'Kortere' })).toEqual({
      ok: true,
      events: [{ type: 'PurposeRestated', data: { purpose: 'Én dør', why: 'Kortere' } }],
    });
  });
});

describe('learning', () => {
  it('[F34] surfaces a goal conflict between actors that take part, and settles it once', () => {
    const story = foundedStory();
    const surface = {
      type: 'SurfaceGoalConflict',
      conflictId: testId(330),
      actors: [school, outsider],
      text: 'Egne mål først',
    };
    const settle = { type: 'SettleGoalConflict', conflictId: testId(330), how: 'Begge måler det samme' };
    expect(story.say(coordinator, surface)).toEqual(
      refusal('actor-not-in-partnership', { actors: [outsider] }),
    );
    expect(story.say(coordinator, settle)).toEqual(refusal('not-found'));
    expect(story.say(coordinator, { ...surface, actors: [school] })).toMatchObject(done);
    expect(story.say(coordinator, { ...surface, actors: [school] })).toEqual(refusal('already-exists'));
    expect(story.say(member, settle)).toEqual(refusal('not-your-actor', { actors: [school] }));
    expect(story.say(coordinator, settle)).toMatchObject(done);
    expect(story.say(coordinator, settle)).toEqual(refusal('conflict-settled'));
  });

  it('[F35] observes a result that was expected', () => {
    const story = foundedStory();
    const observe = { type: 'ObserveResult', resultId: testId(340), text: 'Tre av fire' };
    const expectIt = {
      type: 'ExpectResult',
      resultId: testId(340),
      whereAndWithWhom: 'Hos familiene',
      byWhomAndHow: 'Av skole og helse sammen',
      horizon: 'long',
    };
    expect(story.say(coordinator, observe)).toEqual(refusal('not-found', { id: testId(340) }));
    expect(story.say(coordinator, expectIt)).toMatchObject(done);
    expect(story.say(coordinator, expectIt)).toEqual(refusal('already-exists', { id: testId(340) }));
    expect(story.say(member, observe)).toMatchObject(done);
  });

  it('[F36] names a dilemma once, anchored by actors that take part', () => {
    const story = foundedStory();
    const name = {
      type: 'NameDilemma',
      dilemmaId: testId(350),
      oneSide: 'Dele',
      otherSide: 'Verne',
      balance: 'Dele med samtykke',
      anchoredBy: [municipality, outsider],
    };
    expect(story.say(member, name)).toEqual(refusal('actor-not-in-partnership', { actors: [outsider] }));
    expect(story.say(member, { ...name, anchoredBy: [municipality] })).toMatchObject(done);
    expect(story.say(member, { ...name, anchoredBy: [] })).toEqual(refusal('already-exists'));
  });

  it('[AU23] puts a dilemma under no other actor’s name, but for a coordinator, who vouches', () => {
    const story = foundedStory();
    const name = { type: 'NameDilemma', oneSide: 'Dele', otherSide: 'Verne', balance: 'Begge deler' };
    const both = { ...name, dilemmaId: testId(351), anchoredBy: [municipality, cast.school] };
    expect(story.say(member, both)).toEqual(refusal('not-your-actor', { actors: [cast.school] }));
    expect(story.say(coordinator, both)).toMatchObject(done);
  });

  it('[F37] adopts a lesson that was noted, into a rule that there is', () => {
    const story = foundedStory();
    const adopt = { type: 'AdoptLesson', lessonId: lesson.lessonId, into: 'rule', ref: rule.ruleId };
    expect(story.say(coordinator, adopt)).toEqual(refusal('not-found', { id: lesson.lessonId }));
    expect(story.say(member, lesson)).toMatchObject(done);
    expect(story.say(member, lesson)).toEqual(refusal('already-exists', { id: lesson.lessonId }));
    expect(story.say(coordinator, adopt)).toEqual(refusal('not-found', { id: rule.ruleId }));
    story.say(coordinator, rule);
    expect(story.say(coordinator, adopt)).toMatchObject(done);
  });

  it('[F38] gives feedback between two actors that take part', () => {
    const story = foundedStory();
    const feedback = { type: 'GiveFeedback', fromActor: municipality, toActor: outsider, text: 'Takk' };
    expect(story.say(member, feedback)).toEqual(refusal('actor-not-in-partnership', { actors: [outsider] }));
    expect(story.say(member, { ...feedback, toActor: municipality })).toEqual(refusal('same-actor'));
    expect(story.say(member, { ...feedback, toActor: school })).toMatchObject(done);
  });

  it('describes context, declares ambition and reflects for actors that take part', () => {
    const story = foundedStory();
    const context = { type: 'DescribeContext', actorId: outsider, facet: 'culture', text: 'Ny her' };
    const ambition = { type: 'DeclareAmbition', actorId: outsider, level: 'inform', motive: 'own-value' };
    for (const command of [context, ambition]) {
      expect(story.say(coordinator, command)).toEqual(refusal('actor-not-in-partnership'));
      expect(story.say(coordinator, { ...command, actorId: school })).toMatchObject(done);
    }
    expect(
      story.say(member, { type: 'HoldReflection', promptId: 'ks-1', text: 'Vi ville det samme' }),
    ).toEqual({
      ok: true,
      events: [{ type: 'ReflectionHeld', data: { promptId: 'ks-1', text: 'Vi ville det samme' } }],
    });
  });
});
