import { withTexts } from '../lib/arriving.ts';
import { ProblemError } from '@handslag/contract/client';
import { lazy, Suspense } from 'react';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

const RefusalText = lazy(
  withTexts(async () => ({ default: (await import('./refusal-text.tsx')).RefusalText })),
);

/** What happened and what now, in the reader's language. What needs no server to say is said at once. */
export function ProblemText({ error }: { error: unknown }) {
  const t = useShellTexts();
  if (error instanceof TypeError) return t('notReached');
  if (!(error instanceof ProblemError)) return t('brokenText');
  if (error.problem.code === 'conflict/changed') return t('changedMeanwhile');
  return (
    <Suspense>
      <RefusalText problem={error.problem} />
    </Suspense>
  );
}
