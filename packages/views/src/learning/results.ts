import type { Result } from '@handslag/contract/questions/learning';
import type { PartnershipOffers } from '@handslag/domain/partnership/offers';
import type { SaidOfAll } from '../charter/facts-of.ts';

/** Results expected and observed, in the order in which they were expected. */
export const resultsOf = (said: SaidOfAll, offers: PartnershipOffers): Result[] => {
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
    offers: offers.result(data.resultId),
  }));
};
