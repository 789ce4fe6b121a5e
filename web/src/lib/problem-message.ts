import { ProblemError } from '@handslag/contract/client';
import { readerOf } from '@handslag/language/reader';
import { problemText } from '@handslag/language/refusals';
import { shellTexts } from '@handslag/language/pages/shell';
import { useLanguage, useTexts } from './language.tsx';
import { usePartnershipIfThere } from './partnership.tsx';

/** What happened and what now, in the reader's language. */
export const useProblemMessage = (): ((error: unknown) => string) => {
  const t = useTexts(shellTexts);
  const { wording } = useLanguage();
  const directory = usePartnershipIfThere()?.directory;
  return (error) => {
    if (error instanceof TypeError) return t('notReached');
    if (!(error instanceof ProblemError)) return t('brokenText');
    const { code, params, errors = [] } = error.problem;
    if (code === 'conflict/changed') return t('changedMeanwhile');
    const names = {
      actor: (id: string) => directory?.actors.find(({ actorId }) => actorId === id)?.name,
      person: (id: string) => directory?.persons.find(({ personId }) => personId === id)?.name,
    };
    const reader = readerOf(wording, directory?.partnership.timeZone ?? 'UTC');
    const said = problemText({ code, params }, names, reader);
    return [said, ...errors.map(({ detail }) => detail)].join(' ');
  };
};
