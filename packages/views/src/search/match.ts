import type { Snippet } from '@handslag/contract/questions/search';
import { composed, foldText } from './fold-text.ts';

/** A text of an entry, and the field it stands in. */
export interface FieldText {
  field: string;
  text: string;
}

const headings = new Set(['title', 'name', 'question', 'goal', 'purpose', 'activity', 'what']);
const isLetter = /[\p{L}\p{N}]/u;

/** How well a word hits in a folded text: a whole word more than the beginning of one, that more than the inside. */
const hit = (folded: string, term: string): number => {
  let best = 0;
  for (let at = folded.indexOf(term); at >= 0 && best < 3; at = folded.indexOf(term, at + 1)) {
    const begins = at === 0 || !isLetter.test(folded.charAt(at - 1));
    const ends = !isLetter.test(folded.charAt(at + term.length));
    const value = begins ? (ends ? 3 : 2) : 1;
    best = Math.max(best, value);
  }
  return best;
};

/** How well an entry fits: 0 where a word is found in none of its folded texts. */
export function scoreOf(texts: readonly FieldText[], terms: readonly string[]): number {
  let score = 0;
  for (const term of terms) {
    const best = Math.max(
      0,
      ...texts.map(({ field, text }) => hit(text, term) * (headings.has(field) ? 2 : 1)),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

const marksIn = (folded: string, terms: readonly string[]): [number, number][] => {
  const marks: [number, number][] = [];
  for (const term of terms)
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
      marks.push([at, at + term.length]);
  marks.sort(([one], [other]) => one - other);
  return marks.filter(([start], i) => start >= (marks[i - 1]?.[1] ?? 0));
};

const BEFORE = 60;
const LONGEST = 200;

/** A piece of the text that holds most of the words; undefined where none of the texts holds one. */
export function snippetOf(texts: readonly FieldText[], terms: readonly string[]): Snippet | undefined {
  const whole = texts.map(({ field, text }) => ({ field, text: composed(text) }));
  const marked = whole.map((one) => ({ ...one, marks: marksIn(foldText(one.text), terms) }));
  const [best] = marked
    .filter(({ marks }) => marks.length > 0)
    .toSorted((one, other) => other.marks.length - one.marks.length);
  const first = best?.marks[0]?.[0];
  if (!best || first === undefined) return undefined;
  const space = best.text.lastIndexOf(' ', Math.max(0, first - BEFORE));
  const from = first <= BEFORE ? 0 : space + 1;
  const to = Math.min(best.text.length, from + LONGEST);
  const inside = best.marks.filter(([start, end]) => start >= from && end <= to);
  return {
    field: best.field,
    text: best.text.slice(from, to),
    marks: inside.map(([start, end]) => [start - from, end - from]),
  };
}
