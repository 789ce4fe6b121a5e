import type { Shown } from '@handslag/contract/text';
import { useLabel } from '../../lib/language.tsx';
import { useDirectory } from '../../lib/partnership.tsx';
import { useNames } from '../../ui/names.tsx';

export interface ShortNames {
  actor: (id: string) => string;
  text: (shown: Shown) => string;
}

/** Names and texts where many stand under each other: what is not open to the reader is one word, a closed name the kind of actor. */
export const useShortNames = (): ShortNames => {
  const label = useLabel();
  const names = useNames();
  const directory = useDirectory();
  return {
    actor: (id) => {
      const actor = directory.actor(id);
      if (actor === undefined || typeof actor.name === 'string') return names.actor(id);
      return `${label('actorKind', actor.kind)} (${label('hidden', actor.name.hidden).toLocaleLowerCase()})`;
    },
    text: (shown) => (typeof shown === 'string' ? shown : label('hidden', shown.hidden)),
  };
};
