import type { LoggedEvent } from '@handslag/contract/logged-event';
import { chapterHeading } from '@handslag/language/headings';
import { textOf } from '@handslag/language/sentence';
import { useLabel } from '../../lib/language.tsx';
import { useDirectory } from '../../lib/partnership.tsx';
import { useReader } from '../../lib/reader.ts';
import type { MoreNames } from '../../ui/sentence-view.tsx';
import type { Turn } from './chapters.ts';

type TitleOf = (turn: Turn, event?: LoggedEvent, names?: MoreNames) => string;

/** What a chapter is called: from the event that opens it, and its turning point alone where that is not loaded. */
export const useChapterTitle = (): TitleOf => {
  const label = useLabel();
  const directory = useDirectory();
  const reader = useReader();
  return ({ turn }, event, names) => {
    if (event === undefined) return label('turningPoint', turn);
    const all = {
      actor: (id: string) => directory.actor(id)?.name,
      person: (id: string) => directory.person(id)?.name,
      ...names,
    };
    return textOf(chapterHeading(turn, event, all, reader), reader);
  };
};
