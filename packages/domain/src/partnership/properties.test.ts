import { sayings } from '@handslag/testing/partnership-sayings';
import { emptyStory, NOW } from '@handslag/testing/partnership-story';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorsOf } from './mandate.ts';
import { evolvePartnership } from './evolve.ts';
import { groundsOutside, vouchedFor } from '../word/grounds.ts';
import { noPartnership } from './state.ts';

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

it('[AU23] nobody but a coordinator vouches for an actor at the level of the partnership', () => {
  fc.assert(
    fc.property(sayings, (all) => {
      const story = emptyStory();
      for (const { by, command: said, ...how } of all) {
        const before = story.state;
        const answer = story.say(by, said, how);
        const circumstance = { by, ...how, recordedAt: NOW, occurredAt: NOW };
        const events = answer.ok && how.source !== 'import' ? answer.events : [];
        const vouched = events.flatMap((event) => vouchedFor(groundsOutside(event, circumstance, before)));
        expect(vouched.length === 0 || before.members.get(by) === 'coordinator').toBe(true);
      }
    }),
  );
});
