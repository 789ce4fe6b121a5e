import { fillPlace } from './fill-place.ts';
import type { Labels } from './labels.ts';
import type { Names, Part, Told } from './part.ts';
import type { Place } from './plan/place.ts';
import type { Reader } from './reader.ts';
import { render } from './template.ts';

export type Turn = keyof Labels['turningPoint'];

/** How chapters of the history are headed, and the three questions that lead it. Source of the questions: Samverkansmodellen. */
export interface HeadingTexts {
  chapters: Readonly<Record<Turn, string>>;
  questions: Readonly<Record<'origin' | 'development' | 'direction', string>>;
  /** What stands under each question. */
  answers: Readonly<Record<'origin' | 'development' | 'direction', string>>;
}

/** What a heading may show of the event that opens its chapter. */
export const headingPlaces: Readonly<Record<string, Place>> = {
  name: 'title',
  actorId: 'actor',
  title: 'title',
  closesOn: 'date',
};

/** The heading of a chapter, from the event that opens it; without a full stop. */
export const chapterHeading = (turn: Turn, event: Told, names: Names, reader: Reader): Part[] => {
  const telling = { event, names, reader };
  const parts = render(reader.wording.headings.chapters[turn], (name, optional) => {
    const place = headingPlaces[name];
    return place === undefined ? undefined : fillPlace(telling, name, place, optional);
  });
  const last = parts.at(-1);
  if (last?.kind !== 'text') return parts;
  const words = last.text.replace(/\.$/, '');
  return words === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), { kind: 'text', text: words }];
};
