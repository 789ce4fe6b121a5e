import type { FaultCode } from '@handslag/contract/problem';
import {
  mayAdminister,
  mayBreakGlass,
  mayReadCase,
  mayRecordInCase,
  mayRecordInPartnership,
  mayRecordOfOneself,
  type Viewer,
} from '@handslag/domain/access';
import type { AssessmentState } from '@handslag/domain/assessment/state';
import type { CaseState } from '@handslag/domain/case/state';
import type { AssessmentCommand, CaseCommand, PartnershipCommand } from '@handslag/domain/commands';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate } from '@handslag/domain/shared/time';
import { factsOf, withBreakGlass } from '../access/sight.ts';

/** Why somebody may not even ask; undefined where the rules are to decide. */
type Closed = FaultCode | undefined;

/** Whether a viewer may record this in a case, by the policy of access. What is not to be seen is not to be told from nothing. */
export function caseGate(
  viewer: Viewer,
  caseId: Id,
  state: CaseState,
  commands: readonly CaseCommand[],
  today: CalendarDate,
): Closed {
  if (viewer.role === undefined) return 'access/not-found';
  if (state.status === 'unopened' || state.partnershipId === undefined) {
    if (commands[0]?.type !== 'OpenCase') return 'access/not-found';
    return mayRecordInPartnership(viewer) === 'none' ? 'access/forbidden' : undefined;
  }
  const facts = factsOf(caseId, state.partnershipId, state, viewer);
  const seer = withBreakGlass(viewer, caseId, state, today);
  if (mayRecordInCase(seer, facts)) return undefined;
  const ours = state.partnershipId === viewer.partnershipId;
  if (ours && commands.every(({ type }) => type === 'OpenConfidentialCase') && mayBreakGlass(seer, facts))
    return undefined;
  if (ours && commands.every(({ type }) => type === 'EraseCase') && mayAdminister(viewer)) return undefined;
  return mayReadCase(seer, facts) === 'none' ? 'access/not-found' : 'access/forbidden';
}

/** Whether a viewer may record this at partnership level; the rules say for which actor. */
export function partnershipGate(viewer: Viewer, commands: readonly PartnershipCommand[]): Closed {
  if (viewer.role === undefined) return 'access/not-found';
  if (commands.every(({ type }) => type === 'MarkHistoryRead') && mayRecordOfOneself(viewer))
    return undefined;
  return mayRecordInPartnership(viewer) === 'none' ? 'access/forbidden' : undefined;
}

/** Whether a viewer may register, change or erase actors and persons; each may always correct what is said of themselves. */
export function peopleGate(viewer: Viewer, subject: Id): Closed {
  if (viewer.role === undefined) return 'access/not-found';
  if (viewer.personId === subject) return undefined;
  return mayRecordInPartnership(viewer) === 'none' ? 'access/forbidden' : undefined;
}

/** Whether a viewer may answer an assessment, or record anything else in it; the rules say who opens and closes it. */
export function assessmentGate(
  viewer: Viewer,
  { partnershipId = viewer.partnershipId }: AssessmentState,
  commands: readonly AssessmentCommand[],
): Closed {
  if (viewer.role === undefined || partnershipId !== viewer.partnershipId) return 'access/not-found';
  if (commands.every(({ type }) => type === 'AnswerAssessment') && mayRecordOfOneself(viewer))
    return undefined;
  return mayRecordInPartnership(viewer) === 'none' ? 'access/forbidden' : undefined;
}
