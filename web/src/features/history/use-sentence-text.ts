import type { LoggedEvent } from '@handslag/contract/logged-event';
import { sentenceText } from '@handslag/language/sentence';
import { useDirectory } from '../../lib/partnership.tsx';
import { useReader } from '../../lib/reader.ts';
import type { MoreNames } from '../../ui/sentence-view.tsx';

/** An entry's sentence as plain text, for searching. */
export const useSentenceText = (names: MoreNames): ((event: LoggedEvent) => string) => {
  const directory = useDirectory();
  const reader = useReader();
  return (event) =>
    sentenceText(
      event,
      { actor: (id) => directory.actor(id)?.name, person: (id) => directory.person(id)?.name, ...names },
      reader,
    );
};
