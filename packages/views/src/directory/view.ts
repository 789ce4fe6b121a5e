import { actorEvents } from '@handslag/domain/actor/events';
import { personEvents } from '@handslag/domain/person/events';
import { idInStream } from '@handslag/domain/shared/envelope';
import { type FactView, factView } from '../shared/fact-view.ts';
import { namesOf } from '../shared/names-of.ts';

export type DirectoryEventName = keyof typeof actorEvents | keyof typeof personEvents;

/** Who actors and persons are; names of people and citizens stay sealed. */
export const directory: FactView<DirectoryEventName> = factView({
  name: 'directory',
  version: 1,
  types: [...namesOf(actorEvents), ...namesOf(personEvents)],
  thingOf: ({ stream }) => idInStream(stream),
});
