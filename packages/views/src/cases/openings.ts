import type { Id } from '@handslag/domain/shared/id';
import { readCorrected } from '../shared/corrections.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { cases } from './view.ts';

/** How these cases were opened, by case, for their titles. */
export function openingsOf(
  { db, partnershipId, horizon }: Frame,
  ids: Iterable<Id | undefined>,
): Map<Id | undefined, Fact<'CaseOpened'>> {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined);
  const types = ['CaseOpened'] as const;
  const facts = readCorrected(db, cases, { partnershipId, cases: wanted, types }, horizon);
  return new Map(facts.flatMap((fact) => (fact.type === 'CaseOpened' ? [[fact.caseId, fact]] : [])));
}
