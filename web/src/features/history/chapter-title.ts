import type { LoggedEvent } from '@handslag/contract/logged-event';
import { useLabel } from '../../lib/language.tsx';
import { useNames } from '../../ui/names.tsx';
import type { Turn } from './chapters.ts';

/** What a chapter is called: its turning point, and what it was about where that is known. */
export const useChapterTitle = (): ((turn: Turn, event?: LoggedEvent) => string) => {
  const label = useLabel();
  const { actor } = useNames();
  return (turn, event) => {
    const name = label('turningPoint', turn.turn);
    const actorId = event?.data['actorId'];
    if (turn.turn.startsWith('actor-') && typeof actorId === 'string') return `${name}: ${actor(actorId)}`;
    const title = event?.data['title'];
    return typeof title === 'string' ? `${name}: ${title}` : name;
  };
};
