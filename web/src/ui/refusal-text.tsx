import type { Problem } from '@handslag/contract/problem';
import { readerOf } from '@handslag/language/reader';
import { problemText } from '@handslag/language/refusals';
import { usePartnershipIfThere } from '../lib/partnership.tsx';
import { useWording } from '../lib/wording.ts';

/** What the server said no to, and what to do now, in the reader's language. */
export function RefusalText({ problem: { code, params, errors } }: { problem: Problem }) {
  const directory = usePartnershipIfThere()?.directory;
  const reader = readerOf(useWording(), directory?.partnership.timeZone ?? 'UTC');
  const names = {
    actor: (id: string) => directory?.actors.find(({ actorId }) => actorId === id)?.name,
    person: (id: string) => directory?.persons.find(({ personId }) => personId === id)?.name,
  };
  return [problemText({ code, params }, names, reader), ...(errors ?? []).map(({ detail }) => detail)].join(
    ' ',
  );
}
