import type { LabelTable } from '../types.ts';

/**
 * What stands in a place of a sentence, and so how it is shown. `party` is an actor or a person; `words` somebody's own
 * words; `title` a name or heading; `commitment`, `decision` and `thing` are ids shown by what they are about.
 * `prompt` is the id of a question for reflection; `self` the person in whose stream the event stands;
 * `called` a name that is given in every language, in fields named for them.
 */
export type PlaceKind =
  | 'actor'
  | 'actors'
  | 'person'
  | 'persons'
  | 'party'
  | 'self'
  | 'words'
  | 'title'
  | 'titles'
  | 'date'
  | 'due'
  | 'number'
  | 'days'
  | 'commitment'
  | 'commitments'
  | 'decision'
  | 'thing'
  | 'prompt'
  | 'called'
  | `label:${LabelTable}`;

/** A place takes the field of its own name, or the first of the named fields that is there (`condition.decisionId` looks inside). */
export type Place = PlaceKind | readonly [PlaceKind, ...string[]];

type Data = Readonly<Record<string, unknown>>;

/** How one event type is told, the same in every language: its places, and when another wording is needed. The first that holds wins. */
export interface Plan {
  places: Readonly<Record<string, Place>>;
  variants?: Readonly<Record<string, (data: Data) => boolean>>;
}

/** A field by its path, or undefined. */
export const fieldAt = (data: Data, path: string): unknown => {
  let value: unknown = data;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return value;
};

/** Holds where a field is there, and a list is not empty. */
export const has =
  (field: string) =>
  (data: Data): boolean => {
    const value = fieldAt(data, field);
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };

/** Holds where a field has this value. */
export const is =
  (field: string, wanted: string | boolean) =>
  (data: Data): boolean =>
    fieldAt(data, field) === wanted;
