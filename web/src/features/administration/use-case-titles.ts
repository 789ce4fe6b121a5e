import { useQuery } from '@tanstack/react-query';
import { usePartnership } from '../../lib/partnership.tsx';
import { read } from '../../lib/read.ts';
import { useSaidText } from '../../ui/said.tsx';

/** What the cases are called that the reader may see, by id; the others are not there. */
export const useCaseTitles = (): ReadonlyMap<string, string> => {
  const { partnershipId } = usePartnership();
  const said = useSaidText();
  const cases = useQuery(read('getCases', { params: { partnershipId }, query: { limit: 1000 } }));
  return new Map(cases.data?.rows.map(({ caseId, title }) => [caseId, said(title)]));
};
