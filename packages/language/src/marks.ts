import type { Id } from '@handslag/domain/shared/id';
import { actorsListed } from './fill-place.ts';
import { labelOf } from './labels.ts';
import type { Part, Word } from './part.ts';
import { personPart, type Telling, textPart } from './telling.ts';
import { render } from './template.ts';

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const mark = (telling: Telling, { origin, by, how }: Word, actors: readonly Id[]): Part[] => {
  const { reader, event } = telling;
  const { labels } = reader.wording;
  // Of what was told before it was asked how, only that it was told is known.
  if (origin === 'attested' && how === null) return [textPart(`${labelOf(labels, 'origin', origin)}.`)];
  return render(labels.originMark[origin], (place) => {
    if (place === 'actor') return actorsListed(telling, actors);
    if (place === 'person') return [personPart(telling, by)];
    if (place === 'how') return how === null ? undefined : [textPart(lowered(labelOf(labels, 'how', how)))];
    if (place === 'date') return [{ kind: 'date', text: reader.format.date(event.meta.occurredAt) }];
    return undefined;
  });
};

/** Whose word it is, said after the sentence, where an actor did not say it itself. Its own words have no mark. */
export const marksOf = (telling: Telling): Part[] => {
  const { words = [], data } = telling.event;
  const marked = words
    .filter(({ origin }) => origin !== 'own' && origin !== 'imported')
    .filter(({ origin }) => origin !== 'attested' || data['attestedBy'] === undefined);
  // What was told for several in the same way is said once of them all.
  const alike = Map.groupBy(marked, ({ origin, by, how }) => `${origin} ${by} ${how ?? ''}`);
  return [...alike.values()].flatMap((those) => {
    const [word] = those;
    const actors = those.map(({ actor }) => actor);
    return word ? [textPart(' '), ...mark(telling, word, actors)] : [];
  });
};

/** Words that an actor did not say itself stand without quotation marks: they are told. */
export const asTold = (telling: Telling, parts: readonly Part[]): Part[] =>
  (telling.event.words ?? []).some(({ origin }) => origin !== 'own')
    ? parts.map((part) => (part.kind === 'quote' ? textPart(part.text) : part))
    : [...parts];
