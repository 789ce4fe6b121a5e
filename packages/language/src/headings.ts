import { fillPlace } from './fill-place.ts';
import type { Names, Part, Told } from './part.ts';
import type { Place } from './plan/place.ts';
import type { Reader } from './reader.ts';
import { render } from './template.ts';
import type { Turn } from './types.ts';

/** What a heading may show of the event that opens its chapter. */
export const headingPlaces: Readonly<Record<string, Place>> = {
  name: 'title',
  actorId: 'actor',
  title: 'title',
  closesOn: 'date',
  purpose: 'words',
};

const MOST_LETTERS = 60;

/** A heading carries the beginning of what somebody wrote, cut between two words. */
const cut = (part: Part): Part => {
  if (part.kind !== 'quote' || part.text.length <= MOST_LETTERS) return part;
  const words = part.text.slice(0, MOST_LETTERS);
  return {
    ...part,
    text: `${words.slice(0, Math.max(words.lastIndexOf(' '), MOST_LETTERS / 2)).trimEnd()}…`,
  };
};

/** The heading of a chapter, from the event that opens it; without a full stop. */
export const chapterHeading = (turn: Turn, event: Told, names: Names, reader: Reader): Part[] => {
  const telling = { event, names, reader };
  const { caseId } = event.meta;
  const caseName = caseId === undefined ? undefined : names.case?.(caseId);
  const isNameless = turn === 'case-closed' && typeof caseName !== 'string';
  const template = reader.wording.headings.chapters[isNameless ? 'a-case-closed' : turn];
  const parts = render(template, (name, optional) => {
    if (name === 'case') return typeof caseName === 'string' ? [{ kind: 'text', text: caseName }] : undefined;
    const place = headingPlaces[name];
    return place === undefined ? undefined : fillPlace(telling, name, place, optional)?.map(cut);
  });
  const last = parts.at(-1);
  if (last?.kind !== 'text') return parts;
  const words = last.text.replace(/\.$/, '');
  return words === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), { kind: 'text', text: words }];
};
