import { getCases } from '@handslag/contract/questions/cases';
import { useNames } from './names.tsx';
import { useSaidText } from './said.tsx';
import { useDirectory, usePartnership } from '../lib/partnership.tsx';
import { useQuestion } from '../lib/question.ts';

export interface Choice {
  value: string;
  text: string;
}

/** Every actor of the partnership, to choose from. */
export const useActorChoices = (): Choice[] => {
  const { actor } = useNames();
  return useDirectory().actors.map(({ actorId }) => ({ value: actorId, text: actor(actorId) }));
};

/** The latest cases, to choose from: as many as a list to choose from can hold. */
export const useCaseChoices = (enabled = true): Choice[] => {
  const { partnershipId } = usePartnership();
  const text = useSaidText();
  const cases = useQuestion(getCases, { params: { partnershipId }, query: { limit: 200 } }, { enabled });
  return (cases.data?.rows ?? []).map(({ caseId, title }) => ({ value: caseId, text: text(title) }));
};
