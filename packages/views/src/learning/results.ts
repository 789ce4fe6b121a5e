import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { SaidOfAll } from '../charter/facts-of.ts';

/** What the partnership wants to see, and what it has seen of it so far. */
export interface Result {
  resultId: Id;
  eventId: Id;
  at: Instant;
  whereAndWithWhom: string;
  byWhomAndHow: string;
  measure: string | null;
  target: string | null;
  horizon: 'short' | 'long';
  observed: { eventId: Id; at: Instant; value: string | null; text: string; recordedBy: Id }[];
}

/** Results expected and observed, in the order in which they were expected. */
export const resultsOf = (said: SaidOfAll): Result[] => {
  const observed = Map.groupBy(said.of('ResultObserved'), ({ data }) => data.resultId);
  return said.of('ResultExpected').map(({ eventId, occurredAt, data }) => ({
    resultId: data.resultId,
    eventId,
    at: occurredAt,
    whereAndWithWhom: data.whereAndWithWhom,
    byWhomAndHow: data.byWhomAndHow,
    measure: data.measure ?? null,
    target: data.target ?? null,
    horizon: data.horizon,
    observed: (observed.get(data.resultId) ?? []).map((fact) => ({
      eventId: fact.eventId,
      at: fact.occurredAt,
      value: fact.data.value ?? null,
      text: fact.data.text,
      recordedBy: fact.recordedBy,
    })),
  }));
};
