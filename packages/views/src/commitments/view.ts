import { commitmentEvents } from '@handslag/domain/case/commitment/events';
import { type FactView, factView } from '../shared/fact-view.ts';
import { namesOf } from '../shared/names-of.ts';

export type CommitmentEventName = keyof typeof commitmentEvents;

/** What was said of each commitment. */
export const commitments: FactView<CommitmentEventName> = factView({
  name: 'commitments',
  version: 1,
  types: namesOf(commitmentEvents),
  thingOf: ({ data }) => ('commitmentId' in data ? data.commitmentId : undefined),
});
