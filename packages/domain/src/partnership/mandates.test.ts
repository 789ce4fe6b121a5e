import { cast, emptyStory, foundedStory, NOW, testId } from '@handslag/testing/partnership-story';
import { describe, expect, it } from 'vitest';
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
    expect(story.say(informer, second(family, stranger))).toMatchObject(
      happened('MandateSeconded', 'RepresentativeAppointed'),
    );
    expect(mandateOf(story.state, stranger, family)).toBe('decide');
    expect(story.say(informer, second(family, stranger))).toMatchObject(refusal('not-found'));
  });

  it('[AU34] a wider one takes two there as well; a narrower one is said by a coordinator', () => {
    const story = foundedStory();
    expect(story.say(coordinator, change(municipality, member))).toMatchObject(happened('MandateProposed'));
    expect(mandateOf(story.state, member, municipality)).toBe('commit');
    expect(story.say(informer, second(municipality, member))).toMatchObject(
      happened('MandateSeconded', 'MandateChanged'),
    );
    expect(story.say(coordinator, change(municipality, member, 'inform'))).toMatchObject(
      happened('MandateChanged'),
    );
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
    decided.say(citizen, second(school, informer));
    expect(decided.say(citizen, second(school, stranger))).toMatchObject(
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

  it('[AU35] is said by a member alone, for what has been proposed', () => {
    const story = foundedStory();
    expect(story.say(stranger, second(school, member))).toMatchObject(refusal('not-a-member'));
    expect(story.say(member, second(school, citizen))).toMatchObject(refusal('not-found'));
    expect(story.events.every(({ meta }) => meta.recordedAt === NOW)).toBe(true);
  });
});
