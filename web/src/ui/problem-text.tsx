import { ProblemError } from '@handslag/contract/client';
import { shellTexts } from '@handslag/language/pages/shell';
import { lazy, Suspense } from 'react';
import { useTexts } from '../lib/language.tsx';

const RefusalText = lazy(async () => ({ default: (await import('./refusal-text.tsx')).RefusalText }));

/** What happened and what now, in the reader's language. What needs no server to say is said at once. */
export function ProblemText({ error }: { error: unknown }) {
  const t = useTexts(shellTexts);
  if (error instanceof TypeError) return t('notReached');
  if (!(error instanceof ProblemError)) return t('brokenText');
  if (error.problem.code === 'conflict/changed') return t('changedMeanwhile');
  return (
    <Suspense>
      <RefusalText problem={error.problem} />
    </Suspense>
  );
}
