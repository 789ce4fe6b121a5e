import type { Id } from '@handslag/domain/shared/id';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Act, Calendar, Scene, StoryCommand } from './act.ts';
import { type ActorKey, actors, type PersonKey, partnershipId, persons } from './cast.ts';

const actorOf = (person: PersonKey): ActorKey | undefined => {
  const who = persons[person];
  return 'for' in who ? who.for : undefined;
};

/** Tells acts of one scene: each said by a person, for the actor that the person represents. */
export const tellerOf =
  (calendar: Calendar, scene: Scene) =>
  (days: number, time: string, by: PersonKey, ...commands: StoryCommand[]): Act => {
    const actor = actorOf(by);
    return {
      at: calendar.at(days, time),
      by: persons[by].id,
      ...(actor ? { onBehalfOf: actors[actor].id } : {}),
      scene,
      commands,
    };
  };

/** What whoever runs the node says to the partnership, where nobody there can. */
export const operatorOf =
  (calendar: Calendar) =>
  (days: number, time: string, ...commands: StoryCommand[]): Act => ({
    at: calendar.at(days, time),
    by: SYSTEM_PERSON,
    operator: true,
    scene: inPartnership,
    commands,
  });

export const inPartnership: Scene = { kind: 'partnership', id: partnershipId };
export const inCase = (id: Id): Scene => ({ kind: 'case', id });
