import type { EventName, SaidEvent } from '../catalogue.ts';
import type { NewEvent } from '../codec.ts';
import { type Decided, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { Instant } from '../shared/time.ts';
import type { Situation } from './situation.ts';
import { aboutOf } from './word/told.ts';

/** These change nothing of how a promise, handover, decision or consent stands: they are told of any moment. */
const onlyTell: ReadonlySet<EventName> = new Set<EventName>([
  'ProgressReported',
  'PositionStated',
  'DecisionInterpreted',
  'DecisionAnchored',
  'StatementConfirmed',
  'StatementContested',
]);

type LastFacts = ReadonlyMap<Id, Instant>;

/** When the last fact happened that changed how each thing stands, after one more event. */
export const evolveLastFacts = (last: LastFacts, event: NewEvent): LastFacts => {
  const about = aboutOf(event);
  if (about === undefined || onlyTell.has(event.type)) return last;
  const { occurredAt } = event.meta;
  const before = last.get(about);
  return before !== undefined && before >= occurredAt ? last : new Map(last).set(about, occurredAt);
};

/** Refuses a fact that is said to have happened before the last one of the same thing; an import tells what it has. */
export const refuseOutOfOrder = (
  events: readonly SaidEvent[],
  { state, circumstance }: Situation,
): Decided | undefined => {
  if (circumstance.source === 'import') return undefined;
  for (const event of events) {
    const last = onlyTell.has(event.type) ? undefined : state.lastFacts.get(aboutOf(event) ?? '');
    if (last !== undefined && circumstance.occurredAt < last)
      return refuse('case/facts-in-order', { at: last });
  }
  return undefined;
};
