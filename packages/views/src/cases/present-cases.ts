import type { Id } from '@handslag/domain/shared/id';
import type Database from 'better-sqlite3';
import { readFacts } from '../shared/fact-view.ts';
import type { Horizon } from '../shared/moment.ts';
import { isPresent, presentOf } from '../shared/present.ts';
import { type CaseFact, type CaseStanding, takeIn } from './case-facts.ts';

/** What says how cases stand: their own facts, and the handovers that move responsibility. */
const both = `(SELECT * FROM cases_facts UNION ALL
  SELECT * FROM handovers_facts WHERE type IN ('HandoverProposed', 'HandoverAccepted'))`;

/** The cases of a partnership as they stand now. */
export const presentCases = presentOf<CaseFact['type'], CaseStanding>(both, ({ caseId }) => caseId, takeIn);

/** Cases as they stood at a horizon; one that had not been opened is not there. */
export function casesAt(
  db: Database.Database,
  partnershipId: Id,
  horizon: Horizon,
  cases?: readonly Id[],
): CaseStanding[] {
  if (isPresent(horizon)) {
    const all = presentCases(db, partnershipId);
    return cases ? cases.flatMap((id) => all.get(id) ?? []) : [...all.values()];
  }
  const facts = readFacts<CaseFact['type']>(db, both, { partnershipId, cases }, horizon);
  const byCase = Map.groupBy(facts, ({ caseId }) => caseId);
  return [...byCase.values()].flatMap((its) => its.reduce<CaseStanding | undefined>(takeIn, undefined) ?? []);
}
