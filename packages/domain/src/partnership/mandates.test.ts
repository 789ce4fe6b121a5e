import {
  cast,
  emptyStory,
  foundedStory,
  NOW,
  sayAsOperator,
  testId,
} from '@handslag/testing/partnership-story';
import { describe, expect, it } from 'vitest';
import { SYSTEM_PERSON } from '../shared/nobody.ts';
import { mandateOf } from './mandate.ts';

const { coordinator, member, informer, citizen, stranger } = cast;
const { municipality, school, family } = cast;
const refusal = (code: string) => ({ ok: false, refusal: { code } });
const happened = (...types: string[]) => ({ ok: true, events: types.map((type) => ({ type })) });
const mandate = (actorId: string, personId: string, width = 'decide') => ({
  actorId,
  personId,
  mandate: width,
});
const appoint = (...said: Parameters<typeof mandate>) => ({
  type: 'AppointRepresentative',
  function: 'Kontakt',
  ...mandate(...said),
});
const change = (...said: Parameters<typeof mandate>) => ({ type: 'ChangeMandate', ...mandate(...said) });
const second = (actorId: string, personId: string) => ({ type: 'SecondMandate', actorId, personId });
const standDown = (actorId: string, personId: string) => ({
  type: 'StandDownRepresentative',
  actorId,
  personId,
});

describe('a mandate', () => {
  it('[AU31] is given by nobody to themselves, and nobody widens their own', () => {
    for (const actor of [municipality, school, family])
      expect(foundedStory().say(coordinator, appoint(actor, coordinator))).toMatchObject(
        refusal('mandate-for-oneself'),
      );
    const story = foundedStory();
    story.say(coordinator, { type: 'ChangeMemberRole', personId: member, role: 'coordinator' });
    expect(story.say(member, change(municipality, member))).toMatchObject(refusal('mandate-for-oneself'));
    expect(story.say(member, appoint(school, member))).toMatchObject(refusal('mandate-for-oneself'));
    expect(story.say(member, change(municipality, member, 'inform'))).toMatchObject(
      happened('MandateChanged'),
    );
  });

  it('[AU32] is given by the founder to themselves in founding, for the organisation founded with, and never after', () => {
    const story = emptyStory();
    const found = { type: 'FoundPartnership', name: 'Ei dør', purpose: 'Éi dør', need: 'Éi dør' };
    const where = { timeZone: 'Europe/Oslo', language: 'nn', steeringCaseId: cast.steeringCase };
    story.say(coordinator, { ...found, ...where });
    story.say(coordinator, { type: 'JoinActor', actorId: municipality });
    expect(story.say(coordinator, appoint(municipality, coordinator))).toMatchObject(
      happened('RepresentativeAppointed'),
    );
    story.say(coordinator, { type: 'JoinActor', actorId: school });
    expect(story.say(coordinator, appoint(school, coordinator))).toMatchObject(
      refusal('mandate-for-oneself'),
    );
    story.say(coordinator, standDown(municipality, coordinator));
    expect(story.say(coordinator, appoint(municipality, coordinator))).toMatchObject(
      refusal('mandate-for-oneself'),
    );
  });

  it('[AU33] is first given by a coordinator; then by whoever may decide for the actor, and by no coordinator', () => {
    const story = foundedStory();
    story.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    expect(story.say(coordinator, appoint(family, stranger))).toMatchObject(
      refusal('actor-gives-its-own-mandates'),
    );
    expect(story.say(member, appoint(family, stranger))).toMatchObject(
      refusal('actor-gives-its-own-mandates'),
    );
    expect(story.say(citizen, appoint(family, stranger, 'inform'))).toMatchObject(
      happened('RepresentativeAppointed'),
    );
    expect(story.say(coordinator, change(family, stranger, 'commit'))).toMatchObject(
      refusal('actor-gives-its-own-mandates'),
    );
    expect(story.say(citizen, change(family, stranger, 'commit'))).toMatchObject(happened('MandateChanged'));
    const elsewhere = { onBehalfOf: municipality };
    expect(story.say(citizen, appoint(family, informer), elsewhere)).toMatchObject(refusal('not-your-actor'));
  });

  it('[AU34] takes two for an actor with nobody left who decides, also when a coordinator has seen to that', () => {
    const story = foundedStory();
    story.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    story.say(coordinator, standDown(family, citizen));
    expect(story.say(coordinator, appoint(family, stranger))).toMatchObject(happened('MandateProposed'));
    expect(mandateOf(story.state, stranger, family)).toBeUndefined();
    expect(sayAsOperator(story, second(family, stranger))).toMatchObject(
      happened('MandateSeconded', 'RepresentativeAppointed'),
    );
    expect(mandateOf(story.state, stranger, family)).toBe('decide');
    expect(story.say(informer, second(family, stranger))).toMatchObject(refusal('not-found'));
  });

  it('[AU34] a wider one takes two there as well, and so does a narrower one', () => {
    const story = foundedStory();
    expect(story.say(coordinator, change(municipality, member))).toMatchObject(happened('MandateProposed'));
    expect(mandateOf(story.state, member, municipality)).toBe('commit');
    expect(sayAsOperator(story, second(municipality, member))).toMatchObject(
      happened('MandateSeconded', 'MandateChanged'),
    );
    const narrower = foundedStory();
    expect(narrower.say(coordinator, change(municipality, member, 'inform'))).toMatchObject(
      happened('MandateProposed'),
    );
    expect(mandateOf(narrower.state, member, municipality)).toBe('commit');
    sayAsOperator(narrower, second(municipality, member));
    expect(mandateOf(narrower.state, member, municipality)).toBe('inform');
  });

  it('[AU33] is narrowed by its holder, or by whoever decides for the actor, and by no coordinator there', () => {
    const story = foundedStory();
    story.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    story.say(citizen, appoint(family, stranger));
    for (const personId of [citizen, stranger])
      expect(story.say(coordinator, change(family, personId, 'inform'))).toMatchObject(
        refusal('actor-gives-its-own-mandates'),
      );
    expect(story.say(citizen, change(family, stranger, 'inform'))).toMatchObject(happened('MandateChanged'));
  });

  it('[AU33] ends by its holder, by whoever decides for the actor, or by a coordinator', () => {
    const story = foundedStory();
    story.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    story.say(citizen, appoint(family, stranger, 'inform'));
    expect(story.say(member, standDown(family, stranger))).toMatchObject(refusal('role-forbids'));
    expect(story.say(stranger, standDown(family, citizen))).toMatchObject(refusal('role-forbids'));
    for (const [by, actorId, personId] of [
      [citizen, family, stranger],
      [member, municipality, member],
      [coordinator, family, citizen],
    ] as const)
      expect(story.say(by, standDown(actorId, personId))).toMatchObject(happened('RepresentativeStoodDown'));
  });

  it('[AU34] a proposal falls when the actor leaves, the person does, or somebody comes who decides', () => {
    const leaving = foundedStory();
    leaving.say(coordinator, change(municipality, member));
    leaving.say(coordinator, { type: 'RecordActorLeft', actorId: municipality, why: 'Slått saman' });
    leaving.say(coordinator, { type: 'JoinActor', actorId: municipality });
    expect(leaving.say(informer, second(municipality, member))).toMatchObject(refusal('not-found'));
    const removed = foundedStory();
    removed.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    removed.say(coordinator, appoint(school, stranger));
    removed.say(coordinator, { type: 'RemoveMember', personId: stranger });
    removed.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    expect(removed.say(citizen, second(school, stranger))).toMatchObject(refusal('not-found'));
    const decided = foundedStory();
    decided.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    decided.say(coordinator, appoint(school, stranger));
    decided.say(coordinator, change(school, informer));
    sayAsOperator(decided, second(school, informer));
    expect(sayAsOperator(decided, second(school, stranger))).toMatchObject(
      refusal('actor-gives-its-own-mandates'),
    );
  });
});

/** A second coordinator, who represents nobody, and a member who coordinates too. */
const threeCoordinators = () => {
  const story = foundedStory();
  story.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'coordinator' });
  story.say(coordinator, { type: 'ChangeMemberRole', personId: member, role: 'coordinator' });
  return story;
};

describe('a second yes', () => {
  it('[AU35] is another person’s than who proposed it or gains by it', () => {
    const story = threeCoordinators();
    story.say(member, appoint(school, stranger));
    for (const by of [member, stranger])
      expect(story.say(by, second(school, stranger))).toMatchObject(refusal('second-yes-of-another-person'));
  });

  it('[AU35] is said by somebody of another actor, also when the proposer has left that one since', () => {
    const story = threeCoordinators();
    story.say(coordinator, { type: 'AdmitMember', personId: testId(18), role: 'member' });
    story.say(coordinator, appoint(municipality, testId(18), 'inform'));
    story.say(citizen, second(municipality, testId(18)));
    story.say(member, appoint(school, stranger));
    story.say(coordinator, standDown(municipality, member));
    expect(story.say(testId(18), second(school, stranger))).toMatchObject(
      refusal('second-yes-of-another-actor'),
    );
    expect(story.say(coordinator, second(school, stranger))).toMatchObject(
      refusal('second-yes-of-another-actor'),
    );
    expect(story.say(citizen, second(school, stranger))).toMatchObject({ ok: true });
  });

  it('[AU36] is not said by an actor that speaks only through those whom the proposer brought in', () => {
    const story = threeCoordinators();
    const puppet = { type: 'JoinActor', actorId: cast.outsider };
    const [friend, another] = [testId(18), testId(17)];
    for (const personId of [friend, another])
      story.say(coordinator, { type: 'AdmitMember', personId, role: 'member' });
    story.say(coordinator, puppet);
    story.say(coordinator, appoint(cast.outsider, friend));
    story.say(coordinator, appoint(school, stranger));
    const yes = second(school, stranger);
    expect(story.say(friend, yes)).toMatchObject(refusal('second-yes-of-a-voice-of-its-own'));
    // Whom that friend brings in for the same actor is no other voice.
    expect(story.say(friend, appoint(cast.outsider, another))).toMatchObject({ ok: true });
    expect(story.say(another, yes)).toMatchObject(refusal('second-yes-of-a-voice-of-its-own'));
    // The same person, brought in by another coordinator, is.
    story.say(member, { type: 'JoinActor', actorId: testId(28) });
    story.say(member, appoint(testId(28), friend));
    expect(story.say(friend, yes)).toMatchObject({ ok: true });
  });

  it('[AU37] is the operator’s where nobody in the partnership can say it, and of nothing that is the operator’s own', () => {
    const story = foundedStory();
    story.say(coordinator, { type: 'AdmitMember', personId: stranger, role: 'member' });
    story.say(coordinator, appoint(school, stranger));
    const yes = second(school, stranger);
    const as = (...persons: string[]) => story.say(SYSTEM_PERSON, yes, { operator: new Set(persons) });
    for (const own of [coordinator, stranger])
      expect(as(own)).toMatchObject(refusal('second-yes-of-another-person'));
    expect(as(member)).toMatchObject({
      ok: true,
      events: [{ type: 'MandateSeconded', data: { operator: true } }, { type: 'RepresentativeAppointed' }],
    });
    const peopled = threeCoordinators();
    peopled.say(member, appoint(school, stranger));
    expect(sayAsOperator(peopled, yes)).toMatchObject(refusal('second-yes-within'));
    expect(sayAsOperator(peopled, appoint(family, informer))).toMatchObject({ ok: false });
  });

  it('[AU35] is said by a member alone, for what has been proposed', () => {
    const story = foundedStory();
    expect(story.say(stranger, second(school, member))).toMatchObject(refusal('not-a-member'));
    expect(story.say(member, second(school, citizen))).toMatchObject(refusal('not-found'));
    expect(story.events.every(({ meta }) => meta.recordedAt === NOW)).toBe(true);
  });
});
