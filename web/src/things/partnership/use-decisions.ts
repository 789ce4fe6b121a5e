import type { DecisionRow } from '@handslag/contract/case';
import { getCase } from '@handslag/contract/questions/case';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';

/** The decisions of the steering case, that rules rest on; none where the reader may not see the case. */
export const useDecisions = (enabled = true): readonly DecisionRow[] => {
  const { partnershipId } = usePartnership();
  const { steeringCaseId } = useDirectory().partnership;
  const steering = useQuestion(
    getCase,
    { params: { partnershipId, caseId: steeringCaseId }, query: {} },
    { enabled },
  );
  return steering.data?.decisions ?? [];
};
