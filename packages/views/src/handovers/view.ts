import { handoverEvents } from '@handslag/domain/case/handover/events';
import { type FactView, factView } from '../shared/fact-view.ts';
import { namesOf } from '../shared/names-of.ts';

export type HandoverEventName = keyof typeof handoverEvents | 'StatementContested';

/** What was said of each handover. */
export const handovers: FactView<HandoverEventName> = factView({
  name: 'handovers',
  version: 2,
  types: [...namesOf(handoverEvents), 'StatementContested'],
  thingOf: ({ data }) => ('handoverId' in data ? data.handoverId : undefined),
});
