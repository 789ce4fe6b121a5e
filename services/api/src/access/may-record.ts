import { mayRecordInCase, type Viewer } from '@handslag/domain/access';
import type { Id } from '@handslag/domain/shared/id';
import type { House } from '../house.ts';
import { factsOf, withBreakGlass } from './sight.ts';

/** Whether a viewer may record in a case as it stands now. */
export async function mayRecordNow({ kinds, now }: House, viewer: Viewer, caseId: Id): Promise<boolean> {
  const state = await kinds.case.load(caseId);
  if (state.partnershipId === undefined) return false;
  const seer = withBreakGlass(viewer, caseId, state, now().slice(0, 10));
  return mayRecordInCase(seer, factsOf(caseId, state.partnershipId, state, viewer));
}
