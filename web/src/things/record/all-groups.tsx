import { getActors } from '@handslag/contract/questions/actors';
import { getAssessments } from '@handslag/contract/questions/assessments';
import { getLearning } from '@handslag/contract/questions/learning';
import type { Offer } from '@handslag/contract/offer';
import type { ReactNode } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { type Group, groupsOf } from './write-groups.ts';

/** What is offered of the partnership itself and of its things: fetched when somebody opens the menu, few do. */
export function AllGroups({
  known,
  children,
}: {
  known: readonly Offer[];
  children: (groups: readonly Group[]) => ReactNode;
}) {
  const { partnershipId } = usePartnership();
  const at = { params: { partnershipId }, query: {} };
  const learning = useQuestion(getLearning, at);
  const assessments = useQuestion(getAssessments, at);
  const actors = useQuestion(getActors, at);
  return children(
    groupsOf(
      [
        known,
        ...(learning.data?.lessons ?? []).map((one) => one.offers),
        ...(learning.data?.results ?? []).map((one) => one.offers),
        ...(assessments.data?.rounds ?? []).map((one) => one.offers),
        ...(actors.data?.conflicts ?? []).map((one) => one.offers),
      ].flat(),
    ),
  );
}
