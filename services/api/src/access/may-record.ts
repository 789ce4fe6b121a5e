import { mayRecordInCase, type Viewer } from '@handslag/domain/access';
import { accessFacts, knownOf, withBreakGlass } from '@handslag/domain/case/access-facts';
import type { Id } from '@handslag/domain/shared/id';
import type { House } from '../house.ts';

/** Whether a viewer may record in a case as it stands now. */
export async function mayRecordNow({ kinds, now }: House, viewer: Viewer, caseId: Id): Promise<boolean> {
  const known = knownOf(await kinds.case.load(caseId));
  if (!known) return false;
  const at = now();
  return mayRecordInCase(withBreakGlass(viewer, known, at), accessFacts(known, viewer, at));
}
