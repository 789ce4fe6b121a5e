import { partnershipEvents } from '@handslag/domain/partnership/events';
import { idInStream } from '@handslag/domain/shared/envelope';
import { type FactView, factView } from '../shared/fact-view.ts';
import { namesOf } from '../shared/names-of.ts';

export type CharterEventName = keyof typeof partnershipEvents;

/** What was said at partnership level; nothing of it is personal. */
export const charter: FactView<CharterEventName> = factView({
  name: 'charter',
  version: 1,
  types: namesOf(partnershipEvents),
  thingOf: ({ stream }) => idInStream(stream),
});
