import { catalogue, type EventName } from '@handslag/domain/catalogue';
import type Database from 'better-sqlite3';
import { type FactView, factView, type Scope } from './fact-view.ts';
import type { AnyFact, Fact } from './fact.ts';
import type { Horizon } from './moment.ts';

/** What has been corrected: history is never rewritten, so what reads it puts the corrections on top. */
export const corrections: FactView<'EntryCorrected'> = factView({
  name: 'corrections',
  version: 1,
  types: ['EntryCorrected'],
  thingOf: (event) => (event.type === 'EntryCorrected' ? event.data.eventId : undefined),
});

/** Puts a clear correction on a fact, unless the new value would not be one of that field. */
const correct = (fact: AnyFact, field: string, value: string): void => {
  const data = { ...fact.data, [field]: value };
  if (catalogue[fact.type].stored.safeParse(data).success) Object.assign(fact, { data });
};

/** Puts the corrections on freshly read facts, latest last; what is sealed stays sealed, and names the correction. */
export function applyCorrections(facts: readonly AnyFact[], made: readonly Fact<'EntryCorrected'>[]): void {
  if (made.length === 0) return;
  const byEvent = Map.groupBy(made, ({ data }) => data.eventId);
  for (const fact of facts)
    for (const correction of byEvent.get(fact.eventId) ?? []) {
      const { field, value } = correction.data;
      if (value === undefined) fact.corrections = { ...fact.corrections, [field]: correction };
      else correct(fact, field, value);
    }
}

/** The facts of a view with what has been corrected in them by the same horizon. */
export function readCorrected<N extends EventName>(
  db: Database.Database,
  view: FactView<N>,
  scope: Scope<N>,
  horizon: Horizon,
): Fact<N>[] {
  const { partnershipId, cases } = scope;
  const facts = view.read(db, scope, horizon);
  applyCorrections(facts, corrections.read(db, { partnershipId, cases }, horizon));
  return facts;
}
