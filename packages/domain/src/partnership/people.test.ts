import { cast, foundedStory, sayAsOperator, testId } from '@handslag/testing/partnership-story';
import { describe, expect, it } from 'vitest';
import { actorsOf, mandateOf, mayFor } from './mandate.ts';

const { coordinator, member, informer, evaluator, citizen, stranger } = cast;
const { municipality, school, family, outsider } = cast;
const refusal = (code: string, params: object = expect.anything()) => ({
  ok: false,
  refusal: { code, params },
});
const done = { ok: true };
const held = { commitments: [testId(400)], handovers: [testId(401)], cases: [testId(402)] };
const holding = (what = held) => ({ held: new Map([[school, what]]) });
const appoint = (actorId: string, personId: string) => ({
  type: 'AppointRepresentative',
  actorId,
  personId,
  function: 'Rektor',
  mandate: 'decide',
});
const second = (actorId: string, personId: string) => ({ type: 'SecondMandate', actorId, personId });
/** Somebody comes to speak for an actor with nobody who decides: a coordinator proposes it, and the operator says the second yes. */
const bringIn = (story: ReturnType<typeof foundedStory>, actorId: string, personId: string) => {
  story.say(coordinator, appoint(actorId, personId));
  return sayAsOperator(story, second(actorId, personId));
};
const standDown = (actorId: string, personId: string, successor?: string) => ({
  type: 'StandDownRepresentative',
  actorId,
  personId,
  ...(successor && { successor }),
});

const role = (personId: string, becomes: string) => ({
  type: 'ChangeMemberRole',
  personId,
  role: becomes,
});

describe('actors', () => {
  it('[F21] join once, and may come back', () => {
    const story = foundedStory();
    expect(story.say(coordinator, { type: 'JoinActor', actorId: school })).toEqual(
      refusal('already-takes-part', { actorId: school }),
    );
    story.say(coordinator, { type: 'RecordActorLeft', actorId: school, why: 'Lagt ned' });
    expect(story.say(coordinator, { type: 'JoinActor', actorId: school })).toMatchObject(done);
  });

  it('[F22] leave with empty hands only, and are told what they hold', () => {
    const story = foundedStory();
    const leave = { type: 'RecordActorLeft', actorId: school, why: 'Lagt ned' };
    expect(story.say(coordinator, leave, holding())).toEqual(refusal('still-holds', held));
    expect(story.say(coordinator, leave, holding({ ...held, commitments: [], handovers: [] }))).toEqual(
      refusal('still-holds', { commitments: [], handovers: [], cases: held.cases }),
    );
    expect(story.say(coordinator, leave)).toMatchObject(done);
    expect(story.say(coordinator, leave)).toEqual(refusal('actor-not-in-partnership', { actors: [school] }));
  });

  it('[F23] take their pledges and their representatives with them', () => {
    const story = foundedStory();
    const pledge = (resourceId: string, actorId: string) =>
      story.say(coordinator, { type: 'PledgeResource', resourceId, actorId, kind: 'people', what: 'Tid' });
    pledge(testId(300), school);
    pledge(testId(301), school);
    pledge(testId(302), municipality);
    story.say(coordinator, { type: 'WithdrawResource', resourceId: testId(301), why: 'Tok slutt' });
    const answer = story.say(coordinator, { type: 'RecordActorLeft', actorId: school, why: 'Lagt ned' });
    expect(answer).toEqual({
      ok: true,
      events: [
        { type: 'ResourceWithdrawn', data: { resourceId: testId(300), why: 'Lagt ned' } },
        { type: 'ActorLeft', data: { actorId: school, why: 'Lagt ned' } },
      ],
    });
    expect(actorsOf(story.state, informer)).toEqual([]);
    expect(story.state.resources.get(testId(302))?.withdrawn).toBe(false);
  });
});

describe('representatives', () => {
  it('[F24] represent an actor that takes part', () => {
    expect(foundedStory().say(coordinator, appoint(outsider, member))).toEqual(
      refusal('actor-not-in-partnership', { actors: [outsider] }),
    );
  });

  it('[F25] are admitted, and no evaluators', () => {
    const story = foundedStory();
    expect(story.say(coordinator, appoint(school, stranger))).toEqual(
      refusal('not-admitted', { personId: stranger }),
    );
    expect(story.say(coordinator, appoint(school, evaluator))).toEqual(
      refusal('evaluator-represents-nobody', { personId: evaluator }),
    );
  });

  it('[F26] may be several for an actor, and one for several actors, each once', () => {
    const story = foundedStory();
    expect(bringIn(story, school, member)).toMatchObject(done);
    expect(story.say(member, appoint(school, informer))).toEqual(
      refusal('already-represents', { actorId: school, personId: informer }),
    );
    expect(actorsOf(story.state, member)).toEqual([municipality, school]);
    expect(mandateOf(story.state, member, municipality)).toBe('commit');
    expect(mayFor(story.state, member, municipality, 'decide')).toBe(false);
    expect(mayFor(story.state, member, school, 'commit')).toBe(true);
    expect(mayFor(story.state, informer, school, 'inform')).toBe(true);
    expect(mayFor(story.state, stranger, school, 'inform')).toBe(false);
  });

  it('[F27] get another mandate', () => {
    const story = foundedStory();
    const change = { type: 'ChangeMandate', actorId: school, personId: informer, mandate: 'commit' };
    expect(story.say(coordinator, { ...change, mandate: 'inform' })).toEqual(refusal('nothing-changes'));
    expect(story.say(coordinator, { ...change, personId: member })).toEqual(
      refusal('not-a-representative', { actorId: school, personId: member }),
    );
    expect(story.say(coordinator, change)).toMatchObject(done);
    expect(mandateOf(story.state, informer, school)).toBe('inform');
    expect(sayAsOperator(story, second(school, informer))).toMatchObject(done);
    expect(mandateOf(story.state, informer, school)).toBe('commit');
  });

  it('[F28] stand down with a successor, or with empty hands', () => {
    const story = foundedStory();
    expect(story.say(coordinator, standDown(school, informer), holding())).toEqual(
      refusal('still-holds', held),
    );
    for (const successor of [member, informer, stranger])
      expect(story.say(coordinator, standDown(school, informer, successor), holding())).toEqual(
        refusal('no-such-successor', { actorId: school, successor }),
      );
    bringIn(story, school, member);
    expect(story.say(coordinator, standDown(school, informer, member), holding())).toMatchObject(done);
    expect(story.say(coordinator, standDown(school, informer))).toEqual(refusal('not-a-representative'));
    expect(story.say(coordinator, standDown(family, citizen))).toMatchObject(done);
  });
});

describe('members', () => {
  it('[F29] are admitted once', () => {
    const story = foundedStory();
    expect(story.say(coordinator, { type: 'AdmitMember', personId: member, role: 'member' })).toEqual(
      refusal('already-a-member', { personId: member }),
    );
    expect(story.say(coordinator, { type: 'RemoveMember', personId: stranger })).toEqual(
      refusal('not-admitted', { personId: stranger }),
    );
  });

  it('[F30] always have a coordinator among them', () => {
    const story = foundedStory();
    const last = refusal('last-coordinator');
    expect(story.say(coordinator, { type: 'RemoveMember', personId: coordinator })).toEqual(last);
    expect(story.say(coordinator, role(coordinator, 'member'))).toEqual(last);
    story.say(coordinator, role(member, 'coordinator'));
    expect(story.say(member, role(coordinator, 'member'))).toMatchObject(done);
    expect(story.say(member, role(member, 'evaluator'))).toEqual(last);
  });

  it('[F31] are removed when they represent nobody any more', () => {
    const story = foundedStory();
    bringIn(story, school, member);
    expect(story.say(coordinator, { type: 'RemoveMember', personId: member })).toEqual(
      refusal('still-represents', { personId: member, actors: [municipality, school] }),
    );
    story.say(coordinator, standDown(school, member));
    story.say(coordinator, standDown(municipality, member));
    expect(story.say(coordinator, { type: 'RemoveMember', personId: member })).toMatchObject(done);
    expect(story.state.members.has(member)).toBe(false);
  });

  it('[F32] become evaluators when they represent nobody any more', () => {
    const story = foundedStory();
    expect(story.say(coordinator, role(informer, 'evaluator'))).toEqual(
      refusal('still-represents', { personId: informer, actors: [school] }),
    );
    story.say(coordinator, standDown(school, informer));
    expect(story.say(coordinator, role(informer, 'evaluator'))).toMatchObject(done);
  });

  it('[F33] change to another role', () => {
    const story = foundedStory();
    expect(story.say(coordinator, role(member, 'member'))).toEqual(refusal('nothing-changes'));
    expect(story.say(coordinator, role(stranger, 'member'))).toEqual(refusal('not-admitted'));
  });
});
