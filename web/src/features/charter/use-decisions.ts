import type { DecisionRow } from '@handslag/contract/case';
import { useQuery } from '@tanstack/react-query';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { read } from '../../lib/read.ts';

/** The decisions of the steering case, that rules rest on; none where the reader may not see the case. */
export const useDecisions = (): readonly DecisionRow[] => {
  const { partnershipId } = usePartnership();
  const { steeringCaseId } = useDirectory().partnership;
  const steering = useQuery(read('getCase', { params: { partnershipId, caseId: steeringCaseId } }));
  return steering.data?.decisions ?? [];
};
