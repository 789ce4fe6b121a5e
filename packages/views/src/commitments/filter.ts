import type { Verdict } from '@handslag/contract/commitment';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate } from '@handslag/domain/shared/time';
import type { Judged } from '../ledger/verdict.ts';
import type { Calendar } from '../shared/calendar.ts';

/** Which commitments a list is about. */
export interface CommitmentFilter {
  verdict?: Verdict | undefined;
  debtor?: Id | undefined;
  creditor?: Id | undefined;
  /** Debtor or creditor. */
  actor?: Id | undefined;
  caseId?: Id | undefined;
  /** Those that fall due in this period, both days included; what has no due date is then left out. */
  dueFrom?: CalendarDate | undefined;
  dueTo?: CalendarDate | undefined;
}

/** Whether a judged commitment is one that the filter asks for. */
export const matches = (judged: Judged, filter: CommitmentFilter, calendar: Calendar): boolean => {
  const { verdict, debtor, creditor, actor, caseId, dueFrom, dueTo } = filter;
  if (verdict !== undefined && judged.verdict !== verdict) return false;
  if (debtor !== undefined && judged.debtor !== debtor) return false;
  if (creditor !== undefined && judged.creditor !== creditor) return false;
  if (actor !== undefined && judged.debtor !== actor && judged.creditor !== actor) return false;
  if (caseId !== undefined && judged.caseId !== caseId) return false;
  if (dueFrom === undefined && dueTo === undefined) return true;
  const day = judged.dueAt && calendar.dayOf(judged.dueAt);
  if (!day) return false;
  return (dueFrom === undefined || day >= dueFrom) && (dueTo === undefined || day <= dueTo);
};
