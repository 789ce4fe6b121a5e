import { cast, foundedStory, NOW, sayAsOperator, testId } from '@handslag/testing/partnership-story';
import { expect, it } from 'vitest';
import { representedAt } from './representation.ts';

const { coordinator, member, municipality, school } = cast;
const at = (hour: number): string => `2026-03-03T${String(hour).padStart(2, '0')}:00:00.000000Z`;
const LATER = at(23);

it('[AU30] who represented whom, with which mandate, is known for every instant', () => {
  const story = foundedStory();
  const change = { type: 'ChangeMandate', actorId: municipality, personId: member };
  const standDown = { type: 'StandDownRepresentative', actorId: municipality, personId: member };
  const say = (command: object, hour: number) =>
    expect(story.say(coordinator, command, { recordedAt: at(hour), occurredAt: at(hour) })).toMatchObject({
      ok: true,
    });
  story.say(member, { ...change, mandate: 'inform' }, { recordedAt: at(8), occurredAt: at(8) });
  say(standDown, 10);
  const mandates = ['2026-03-01T00:00:00.000000Z', NOW, at(7), at(8), at(9), at(10), LATER].map((instant) =>
    representedAt(story.state, municipality, member, instant),
  );
  expect(mandates).toEqual([undefined, 'commit', 'commit', 'inform', 'inform', undefined, undefined]);
  expect(representedAt(story.state, school, member, NOW)).toBeUndefined();
  expect(representedAt(story.state, municipality, testId(99), NOW)).toBeUndefined();
});

it('[AU30] it ends with the actor, and begins anew where somebody comes back', () => {
  const story = foundedStory();
  const say = (command: object, hour: number) =>
    story.say(coordinator, command, { recordedAt: at(hour), occurredAt: at(hour) });
  say({ type: 'RecordActorLeft', actorId: municipality, why: 'Slått saman' }, 8);
  say({ type: 'JoinActor', actorId: municipality }, 9);
  const again = { actorId: municipality, personId: member, function: 'Kontakt', mandate: 'decide' };
  say({ type: 'AppointRepresentative', ...again }, 9);
  const second = { type: 'SecondMandate', actorId: municipality, personId: member };
  sayAsOperator(story, second, { recordedAt: at(10), occurredAt: at(10) });
  expect(
    [at(7), at(8), at(9), at(10)].map((instant) => representedAt(story.state, municipality, member, instant)),
  ).toEqual(['commit', undefined, undefined, 'decide']);
});

it('[AU30] it counts from when the log got it, not from when it is said to have begun', () => {
  const late = foundedStory();
  const said = { recordedAt: at(12), occurredAt: NOW };
  const pair = { actorId: municipality, personId: member };
  late.say(coordinator, { type: 'ChangeMandate', ...pair, mandate: 'decide' }, said);
  sayAsOperator(late, { type: 'SecondMandate', ...pair }, said);
  expect(representedAt(late.state, municipality, member, at(11))).toBe('commit');
  expect(representedAt(late.state, municipality, member, at(12))).toBe('decide');
});
