import { commitmentEvents } from '@handslag/domain/case/commitment/events';
import { wordEvents } from '@handslag/domain/word/events';
import { type FactView, factView } from '../shared/fact-view.ts';
import { namesOf } from '../shared/names-of.ts';

export type CommitmentEventName = keyof typeof commitmentEvents | keyof typeof wordEvents;

/** What was said of each commitment. */
export const commitments: FactView<CommitmentEventName> = factView({
  name: 'commitments',
  version: 2,
  types: [...namesOf(commitmentEvents), ...namesOf(wordEvents)],
  thingOf: ({ data }) => ('commitmentId' in data ? data.commitmentId : undefined),
});
