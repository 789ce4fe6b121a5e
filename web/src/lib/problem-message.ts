import { ProblemError } from '@handslag/contract/client';
import { shellTexts } from '@handslag/language/pages/shell';
import { useTexts } from './language.tsx';

/** What happened and what now, in the reader's language. */
export const useProblemMessage = (): ((error: unknown) => string) => {
  const t = useTexts(shellTexts);
  return (error) => {
    if (error instanceof TypeError) return t('notReached');
    if (!(error instanceof ProblemError)) return t('brokenText');
    if (error.problem.code === 'conflict/changed') return t('changedMeanwhile');
    return error.problem.detail ?? error.problem.title;
  };
};
