import { cast, emptyStory, foundedStory, NOW, testId } from '@handslag/testing/partnership-story';
import { describe, expect, it } from 'vitest';
import { SYSTEM_PERSON } from '../shared/nobody.ts';

const { coordinator, member, informer, evaluator, citizen, stranger, municipality, school, family } = cast;
const found = {
  type: 'FoundPartnership',
  name: 'Ett första steg',
  purpose: 'Nyanlända får en väg in',
  need: 'Var och en börjar om från början',
  timeZone: 'Europe/Stockholm',
  language: 'sv',
  steeringCaseId: cast.steeringCase,
};
const refusal = (code: string, params: object = expect.anything()) => ({
  ok: false,
  refusal: { code, params },
});
const lesson = (n: number) => ({
  type: 'NoteLesson',
  lessonId: testId(n),
  text: 'Spør først',
  origin: 'inside',
});
const pledge = (actorId: string) => ({
  type: 'PledgeResource',
  resourceId: testId(300),
  actorId,
  kind: 'people',
  what: 'En halv stilling',
});

describe('founding', () => {
  it('[F1] makes whoever founds it its coordinator', () => {
    const story = emptyStory();
    const answer = story.say(stranger, found);
    expect(answer).toMatchObject({
      ok: true,
      events: [
        { type: 'PartnershipFounded', data: { name: 'Ett första steg', steeringCaseId: cast.steeringCase } },
        { type: 'MemberAdmitted', data: { personId: stranger, role: 'coordinator' } },
      ],
    });
    expect(story.state).toMatchObject({
      id: cast.partnership,
      timeZone: 'Europe/Stockholm',
      members: new Map([[stranger, 'coordinator']]),
    });
  });

  it('[F1] admits nobody where an import founds it', () => {
    const story = emptyStory();
    story.say(SYSTEM_PERSON, found, { source: 'import' });
    expect(story.events.map(({ type }) => type)).toEqual(['PartnershipFounded']);
  });

  it('[F2] comes first, and once', () => {
    const story = emptyStory();
    expect(story.say(coordinator, lesson(1))).toEqual(refusal('not-found'));
    story.say(coordinator, found);
    expect(story.say(coordinator, found)).toEqual(refusal('already-exists'));
  });

  it('[F3] refuses a time after now', () => {
    const later = '2026-03-02T09:00:00.000001Z';
    expect(foundedStory().say(coordinator, lesson(1), { occurredAt: later })).toEqual(
      refusal('in-the-future'),
    );
    expect(foundedStory().say(coordinator, lesson(1), { occurredAt: NOW })).toMatchObject({ ok: true });
  });

  it('[F4] knows the commands that have landed', () => {
    const story = foundedStory();
    for (const { meta } of story.events) expect(story.state.handled.has(meta.causationId)).toBe(true);
    expect(story.state.handled.has(testId(9999))).toBe(false);
  });
});

describe('who speaks', () => {
  it('[F5] refuses whoever is no member, and whoever is one no longer', () => {
    const story = foundedStory();
    expect(story.say(stranger, lesson(1))).toEqual(refusal('not-a-member'));
    story.say(coordinator, { type: 'StandDownRepresentative', actorId: school, personId: informer });
    story.say(coordinator, { type: 'RemoveMember', personId: informer });
    expect(story.say(informer, lesson(1))).toEqual(refusal('not-a-member'));
  });

  it('[F6] refuses to speak for an actor that the person does not represent', () => {
    const story = foundedStory();
    for (const by of [member, coordinator])
      expect(story.say(by, lesson(1), { onBehalfOf: school })).toEqual(
        refusal('not-your-actor', { actorId: school }),
      );
    expect(story.say(member, lesson(1), { onBehalfOf: municipality })).toMatchObject({ ok: true });
  });

  it.each([
    { type: 'RestatePurpose', purpose: 'Noe annet', why: 'Vi lærte' },
    { type: 'AgreeRule', ruleId: testId(1), text: 'Ring først', why: 'Brev blir borte' },
    { type: 'ReviseRule', ruleId: testId(1), text: 'Ring først', why: 'Brev blir borte' },
    { type: 'RetireRule', ruleId: testId(1), why: 'Ikke brukt' },
    { type: 'SetPractice', answerWithinWorkingDays: 5 },
    { type: 'JoinActor', actorId: cast.outsider },
    { type: 'RecordActorLeft', actorId: school, why: 'Lagt ned' },
    {
      type: 'AppointRepresentative',
      actorId: school,
      personId: stranger,
      function: 'Rektor',
      mandate: 'decide',
    },
    { type: 'ChangeMandate', actorId: school, personId: informer, mandate: 'decide' },
    { type: 'StandDownRepresentative', actorId: school, personId: informer },
    { type: 'AdmitMember', personId: stranger, role: 'member' },
    { type: 'ChangeMemberRole', personId: member, role: 'coordinator' },
    { type: 'RemoveMember', personId: informer },
    {
      type: 'ExpectResult',
      resultId: testId(1),
      whereAndWithWhom: 'Her',
      byWhomAndHow: 'Vi',
      horizon: 'short',
    },
    { type: 'AdoptLesson', lessonId: testId(1), into: 'practice' },
  ])('[F7] leaves $type to a coordinator', (command) => {
    for (const by of [member, evaluator, citizen])
      expect(foundedStory().say(by, command)).toEqual(refusal('role-forbids', { needed: 'coordinator' }));
  });

  it('[F8] lets a member pledge and withdraw for its own actor, with the mandate to commit', () => {
    const story = foundedStory();
    expect(story.say(member, pledge(school))).toEqual(refusal('not-your-actor'));
    expect(story.say(informer, pledge(school))).toEqual(refusal('mandate-too-small', { needed: 'commit' }));
    expect(story.say(member, pledge(municipality))).toMatchObject({ ok: true });
    const withdraw = { type: 'WithdrawResource', resourceId: testId(300), why: 'Budsjettet' };
    expect(story.say(informer, withdraw)).toEqual(refusal('not-your-actor'));
    expect(story.say(member, withdraw)).toMatchObject({ ok: true });
  });

  it.each([
    { type: 'DescribeContext', actorId: school, facet: 'culture', text: 'Vi er vant til å klare oss selv' },
    { type: 'DeclareAmbition', actorId: school, level: 'coordinate', motive: 'expected' },
    { type: 'GiveFeedback', fromActor: school, toActor: municipality, text: 'Takk for telefonen' },
    { type: 'SurfaceGoalConflict', conflictId: testId(1), actors: [school], text: 'Fravær mot frist' },
  ])('[F9] lets a member say $type for its own actor, with any mandate', (command) => {
    expect(foundedStory().say(informer, command)).toMatchObject({ ok: true });
    expect(foundedStory().say(member, command)).toEqual(refusal('not-your-actor'));
  });

  it('[F10] lets a member learn aloud who represents some actor', () => {
    const story = foundedStory();
    expect(story.say(informer, lesson(1))).toMatchObject({ ok: true });
    story.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    expect(story.say(stranger, lesson(2))).toEqual(refusal('not-your-actor'));
  });

  it('[F11] lets a coordinator record for every actor that takes part', () => {
    const story = foundedStory();
    for (const [i, actorId] of [municipality, school, family].entries())
      expect(story.say(coordinator, { ...pledge(actorId), resourceId: testId(300 + i) })).toMatchObject({
        ok: true,
      });
  });

  it.each([evaluator, citizen])('[F12] lets %s record nothing but how far they have read', (by) => {
    const story = foundedStory();
    expect(story.say(by, lesson(1))).toEqual(refusal('role-forbids', { needed: 'member' }));
    expect(story.say(by, pledge(family))).toEqual(refusal('role-forbids', { needed: 'member' }));
    expect(story.say(by, { type: 'MarkHistoryRead', personId: by, upToPosition: '12' })).toMatchObject({
      ok: true,
    });
  });

  it('[F13] refuses to mark as read for another', () => {
    expect(
      foundedStory().say(coordinator, { type: 'MarkHistoryRead', personId: member, upToPosition: '12' }),
    ).toEqual(refusal('only-for-oneself'));
  });

  it('[F14] asks an import not who speaks, but what is possible', () => {
    const story = foundedStory();
    const how = { source: 'import' } as const;
    expect(story.say(SYSTEM_PERSON, pledge(school), how)).toMatchObject({ ok: true });
    expect(story.say(SYSTEM_PERSON, pledge(school), how)).toEqual(refusal('already-exists'));
    expect(story.say(SYSTEM_PERSON, { type: 'JoinActor', actorId: school }, how)).toEqual(
      refusal('already-takes-part'),
    );
  });
});
