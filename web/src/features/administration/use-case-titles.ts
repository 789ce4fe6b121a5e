import { getCases } from '@handslag/contract/questions/cases';
import { usePartnership } from '../../lib/partnership.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { useQuestion } from '../../lib/question.ts';

/** What the cases are called that the reader may see, by id; the others are not there. */
export const useCaseTitles = (): ReadonlyMap<string, string> => {
  const { partnershipId } = usePartnership();
  const said = useSaidText();
  const cases = useQuestion(getCases, { params: { partnershipId }, query: { limit: 1000 } });
  return new Map(cases.data?.rows.map(({ caseId, title }) => [caseId, said(title)]));
};
