import { decisionEvents } from '@handslag/domain/case/decision/events';
import { type FactView, factView } from '../shared/fact-view.ts';
import { namesOf } from '../shared/names-of.ts';

export type DecisionEventName = keyof typeof decisionEvents | 'StatementContested';

/** What was said of each decision. */
export const decisions: FactView<DecisionEventName> = factView({
  name: 'decisions',
  version: 2,
  types: [...namesOf(decisionEvents), 'StatementContested'],
  thingOf: ({ data }) => ('decisionId' in data ? data.decisionId : undefined),
});
