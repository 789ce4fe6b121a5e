import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { Names, Part } from '@handslag/language/part';
import { byline, sentence, unmarkedSentence } from '@handslag/language/sentence';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useDirectory } from '../lib/partnership.tsx';
import { useReader } from '../lib/reader.ts';
import css from './sentence-view.module.css';

/** What more a sentence may name: commitments, decisions and other things by their id. */
export type MoreNames = Pick<Names, 'case' | 'commitment' | 'decision' | 'thing'>;

const key = (part: Part, at: number): string => `${at}-${part.kind}`;

function Piece({ part: { kind, text } }: { part: Part }) {
  if (kind === 'actor' || kind === 'person') return <strong className={css.name}>{text}</strong>;
  if (kind === 'quote') return <q className={css.quote}>{text}</q>;
  if (kind === 'hidden')
    return (
      <span className={css.hidden}>
        <PadlockLockedIcon aria-hidden="true" /> {text}
      </span>
    );
  return kind === 'date' ? <span className={css.date}>{text}</span> : text;
}

function Pieces({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, at) => <Piece key={key(part, at)} part={part} />);
}

interface Props {
  event: LoggedEvent;
  names?: MoreNames;
  /** The page says beside it whose word it is. */
  unmarked?: boolean;
}

/** An event told as one sentence in the reader's language. */
export function SentenceView({ event, names, unmarked = false }: Props) {
  const directory = useDirectory();
  const reader = useReader();
  const all: Names = {
    actor: (id) => directory.actor(id)?.name,
    person: (id) => directory.person(id)?.name,
    ...names,
  };
  return (
    <span className={css.sentence}>
      <Pieces parts={(unmarked ? unmarkedSentence : sentence)(event, all, reader)} />
    </span>
  );
}

/** Who wrote an event down, for whom and when. */
export function BylineView({ event }: { event: LoggedEvent }) {
  const directory = useDirectory();
  const reader = useReader();
  const names: Names = {
    actor: (id) => directory.actor(id)?.name,
    person: (id) => directory.person(id)?.name,
  };
  return (
    <span className={css.byline}>
      <Pieces parts={byline(event, names, reader)} />
    </span>
  );
}
