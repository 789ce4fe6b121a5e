import { useDirectory } from '../lib/partnership.tsx';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** The names of actors and persons as plain text. */
export const useNames = (): { actor: (id: string) => string; person: (id: string) => string } => {
  const t = useShellTexts();
  const directory = useDirectory();
  return {
    actor: (id) => {
      const name = directory.actor(id)?.name;
      if (name === undefined) return t('unknownActor');
      return typeof name === 'string' ? name : t(name.hidden);
    },
    person: (id) => {
      const name = directory.person(id)?.name;
      if (name === undefined) return t('unknownPerson');
      return typeof name === 'string' ? name : t(name.hidden);
    },
  };
};

export function PersonName({ id }: { id: string }) {
  return <>{useNames().person(id)}</>;
}
