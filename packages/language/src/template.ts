import type { Part } from './part.ts';

/** What fills a place; undefined where the event says nothing there. `optional`: the place stands in brackets. */
export type Filler = (place: string, optional: boolean) => readonly Part[] | undefined;

const text = (words: string): Part => ({ kind: 'text', text: words });

/** One stretch of a template: undefined where a place is empty, or hidden when something hidden was said already. */
const stretch = (
  template: string,
  fill: Filler,
  optional: boolean,
  hiddenSaid: boolean,
): Part[] | undefined => {
  const parts: Part[] = [];
  for (const piece of template.split(/(\{\w+\})/)) {
    const place = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (place === undefined) {
      if (piece !== '') parts.push(text(piece));
      continue;
    }
    const filled = fill(place, optional);
    if (!filled) return undefined;
    if (optional && hiddenSaid && filled.some((part) => part.kind === 'hidden')) return undefined;
    parts.push(...filled);
  }
  return parts;
};

/** Whether a person's own words end a sentence by themselves. */
const endsItself = (part: Part | undefined): boolean =>
  part !== undefined && part.kind === 'quote' && /[.!?…]$/.test(part.text);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One full stop at the end, none doubled after a person's own, a capital first; neighbouring texts become one. */
const polish = (parts: readonly Part[]): Part[] => {
  const joined: Part[] = [];
  for (const part of [...parts, text('.')]) {
    const last = joined.at(-1);
    if (part.kind !== 'text') joined.push(part);
    else if (last?.kind === 'text') joined[joined.length - 1] = text(last.text + part.text);
    else {
      const words = endsItself(last) ? part.text.replace(/^\./, '') : part.text;
      if (words !== '') joined.push(text(words));
    }
  }
  const end = joined.at(-1);
  if (end?.kind === 'text') joined[joined.length - 1] = text(end.text.replace(/([.!?…])\.$/, '$1'));
  const [first, ...rest] = joined;
  return first?.kind === 'text' ? [text(capital(first.text)), ...rest] : joined;
};

/**
 * Fills a template: `{place}` from the filler, `[…]` only where everything in it is filled. A text that is not open is
 * said once in a sentence, not at every place.
 */
export const render = (template: string, fill: Filler): Part[] => {
  const parts: Part[] = [];
  let hiddenSaid = false;
  for (const piece of template.split(/(\[[^\]]*\])/)) {
    const optional = piece.startsWith('[');
    const added: Part[] = stretch(optional ? piece.slice(1, -1) : piece, fill, optional, hiddenSaid) ?? [];
    hiddenSaid ||= added.some((part) => part.kind === 'hidden');
    parts.push(...added);
  }
  return polish(parts);
};
