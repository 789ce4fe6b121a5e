import { cast, emptyStory, entryId, testId } from '@handslag/testing/partnership-story';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorsOf } from './mandate.ts';
import { evolvePartnership } from './evolve.ts';
import { noPartnership } from './state.ts';

const person = fc.constantFrom(cast.coordinator, cast.member, cast.informer, cast.evaluator, cast.citizen);
const actorId = fc.constantFrom(cast.municipality, cast.school, cast.family);
const id = fc.integer({ min: 500, max: 503 }).map(testId);
const mandate = fc.constantFrom('inform', 'commit', 'decide');
const role = fc.constantFrom('coordinator', 'member', 'evaluator', 'participant');
const kind = <T extends string>(type: T) => fc.constant(type);
const text = fc.constant('Fordi');

const founding = {
  type: 'FoundPartnership',
  name: 'Prøve',
  purpose: 'Prøve',
  need: 'Prøve',
  timeZone: 'Europe/Oslo',
  language: 'nb',
  steeringCaseId: cast.steeringCase,
};
const command = fc.oneof(
  fc.constant(founding),
  fc.record({ type: kind('JoinActor'), actorId }),
  fc.record({ type: kind('RecordActorLeft'), actorId, why: text }),
  fc.record({ type: kind('AdmitMember'), personId: person, role }),
  fc.record({ type: kind('ChangeMemberRole'), personId: person, role }),
  fc.record({ type: kind('RemoveMember'), personId: person }),
  fc.record({ type: kind('AppointRepresentative'), actorId, personId: person, function: text, mandate }),
  fc.record({ type: kind('ChangeMandate'), actorId, personId: person, mandate }),
  fc.record({ type: kind('StandDownRepresentative'), actorId, personId: person }),
  fc.record({ type: kind('PledgeResource'), resourceId: id, actorId, kind: kind('other'), what: text }),
  fc.record({ type: kind('WithdrawResource'), resourceId: id, why: text }),
  fc.record({ type: kind('AgreeRule'), ruleId: id, text, why: text }),
  fc.record({ type: kind('RetireRule'), ruleId: id, why: text }),
  fc.record({ type: kind('NoteLesson'), lessonId: id, text, origin: kind('outside') }),
  fc.record({
    type: kind('SurfaceGoalConflict'),
    conflictId: id,
    actors: fc.array(actorId, { minLength: 1 }),
    text,
  }),
  fc.record({ type: kind('SettleGoalConflict'), conflictId: id, how: text }),
  fc.record({
    type: kind('AskQuestion'),
    questionId: id,
    about: fc.constantFrom(entryId(0), entryId(99)),
    text,
  }),
  fc.record({ type: kind('AnswerQuestion'), questionId: id, text }),
);
const saying = fc.record({
  by: person,
  command,
  onBehalfOf: fc.option(actorId, { nil: undefined }),
  source: fc.option(fc.constant('import' as const), { nil: undefined, freq: 9 }),
});
const sayings = fc
  .array(saying, { maxLength: 80 })
  .map((rest) => [
    { by: cast.coordinator, command: founding, onBehalfOf: undefined, source: undefined },
    ...rest,
  ]);

it('[F39] folding the events again gives the same state', () => {
  fc.assert(
    fc.property(sayings, (all) => {
      const story = emptyStory();
      for (const { by, command: said, ...how } of all) story.say(by, said, how);
      const again = story.events.reduce(evolvePartnership, noPartnership);
      const { handled, entries, ...known } = again;
      const { handled: before, entries: entriesBefore, ...knownBefore } = story.state;
      expect(known).toEqual(knownBefore);
      expect([...handled.keys()]).toEqual([...before.keys()]);
      expect([...entries.keys()]).toEqual([...entriesBefore.keys()]);
    }),
  );
});

it('[F40] whatever is said is decided or refused, never thrown, and a refusal changes nothing', () => {
  fc.assert(
    fc.property(sayings, (all) => {
      const story = emptyStory();
      for (const { by, command: said, ...how } of all) {
        const [before, count] = [story.state, story.events.length];
        const answer = story.say(by, said, how);
        expect(story.events.length > count).toBe(answer.ok);
        expect(story.state === before).toBe(!answer.ok);
      }
    }),
  );
});

it('[F30] [F25] there is always a coordinator, and whoever represents an actor is a member and no evaluator', () => {
  fc.assert(
    fc.property(sayings, (all) => {
      const story = emptyStory();
      for (const { by, command: said, ...how } of all) {
        story.say(by, said, how);
        const { members, actors } = story.state;
        const speakers = [...members.keys()].filter((id) => actorsOf(story.state, id).length > 0);
        const represented = [...story.state.representatives].filter(([, people]) => people.size > 0);
        expect([...members.values()]).toContain('coordinator');
        expect(speakers.map((id) => members.get(id))).not.toContain('evaluator');
        expect(represented.filter(([actor]) => !actors.has(actor))).toEqual([]);
        expect(
          represented.flatMap(([, people]) => [...people.keys()]).filter((id) => !members.has(id)),
        ).toEqual([]);
      }
    }),
  );
});
