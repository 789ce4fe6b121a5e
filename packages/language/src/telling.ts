import type { Id } from '@handslag/domain/shared/id';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Name, Names, Part, Told } from './part.ts';
import type { Reader } from './reader.ts';

/** One event, told to one reader. */
export interface Telling {
  event: Told;
  names: Names;
  reader: Reader;
}

export const textPart = (words: string): Part => ({ kind: 'text', text: words });

/** What stands in the place of a text that is not open. */
export const hiddenPart = ({ reader }: Telling, why: 'sealed' | 'erased'): Part => ({
  kind: 'hidden',
  text: why === 'erased' ? reader.wording.phrases.erasedText : reader.wording.phrases.sealedText,
});

const isErased = (name: Name): boolean => typeof name === 'object' && name.hidden === 'erased';

/** An actor's name; words that link nowhere where it has none for this reader. */
export const actorPart = ({ names, reader }: Telling, id: Id): Part => {
  const name = names.actor(id);
  if (typeof name === 'string') return { kind: 'actor', text: name, id };
  const { anActor, erasedActor } = reader.wording.phrases;
  return textPart(isErased(name) ? erasedActor : anActor);
};

/** A person's name; words that link nowhere where it has none for this reader, or where nobody in person said it. */
export const personPart = ({ event, names, reader }: Telling, id: Id): Part => {
  const { aPerson, erasedPerson, theImport, theSystem } = reader.wording.phrases;
  if (id === SYSTEM_PERSON) return textPart(event.meta.source === 'import' ? theImport : theSystem);
  const name = names.person(id);
  if (typeof name === 'string') return { kind: 'person', text: name, id };
  return textPart(isErased(name) ? erasedPerson : aPerson);
};

/** An actor or a person: where the id is no actor's, it is a person's. */
export const partyPart = (telling: Telling, id: Id): Part =>
  telling.names.actor(id) === undefined ? personPart(telling, id) : actorPart(telling, id);

/** The actor for whom it was said, or undefined. */
export const forWhom = (telling: Telling): Part | undefined => {
  const { onBehalfOf } = telling.event.meta;
  return onBehalfOf === undefined ? undefined : actorPart(telling, onBehalfOf);
};

/** The person who wrote it down. */
export const whoRecorded = (telling: Telling): Part => personPart(telling, telling.event.meta.recordedBy);

/** Who said it: the actor for whom it was said, or else the person who wrote it down. */
export const whoSaid = (telling: Telling): Part => forWhom(telling) ?? whoRecorded(telling);
