import { getCases } from '@handslag/contract/questions/cases';
import { useDirectory, usePartnership } from '../lib/partnership.tsx';
import { useQuestion } from '../lib/question.ts';
import { useNames } from './names.tsx';
import { useSaidText } from './said.tsx';

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
export const useCaseChoices = (): Choice[] => {
  const { partnershipId } = usePartnership();
  const text = useSaidText();
  const cases = useQuestion(getCases, { params: { partnershipId }, query: { limit: 200 } });
  return (cases.data?.rows ?? []).map(({ caseId, title }) => ({ value: caseId, text: text(title) }));
};
