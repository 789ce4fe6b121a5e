import type { Id } from '@handslag/domain/shared/id';
import type Database from 'better-sqlite3';
import { readFacts, type Scope } from '../shared/fact-view.ts';
import { everything, type Horizon } from '../shared/moment.ts';
import { type CaseFact, type CaseStanding, foldCases } from './case-facts.ts';

const both = `(SELECT * FROM cases_facts UNION ALL
  SELECT * FROM handovers_facts WHERE type IN ('HandoverProposed', 'HandoverAccepted'))`;

/** What says how cases stand, in log order. */
export const readCaseFacts = (
  db: Database.Database,
  scope: Scope<CaseFact['type']>,
  horizon: Horizon,
): CaseFact[] => readFacts<CaseFact['type']>(db, both, scope, horizon);

interface Present {
  position: bigint;
  cases: Map<Id, CaseStanding>;
}
const present = new WeakMap<Database.Database, Map<Id, Present>>();

/** The cases of a partnership as they stand now. Kept in memory, and brought up to date with what is new. */
export function presentCases(db: Database.Database, partnershipId: Id): ReadonlyMap<Id, CaseStanding> {
  const known = present.get(db) ?? new Map<Id, Present>();
  present.set(db, known);
  const before = known.get(partnershipId) ?? { position: 0n, cases: new Map<Id, CaseStanding>() };
  const position =
    db.prepare<[], bigint>('SELECT position FROM checkpoint').pluck().safeIntegers().get() ?? 0n;
  if (position > before.position)
    foldCases(readCaseFacts(db, { partnershipId, after: before.position }, everything), before.cases);
  known.set(partnershipId, { position, cases: before.cases });
  return before.cases;
}
