import type { Sentences } from './plan/plans.ts';
import type { CommandTexts } from './types.ts';

/**
 * What is said of one kind of thing in one language: the sentences of its events, what its commands are called, and the
 * fields that only they have. What all of a language's together lack does not compile.
 */
export interface Said {
  readonly sentences?: Partial<Sentences>;
  readonly names?: Partial<CommandTexts['names']>;
  readonly fields?: Partial<CommandTexts['fields']>;
  readonly special?: CommandTexts['special'];
}

/** Of several tables one that has the keys of each. */
type AllOf<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never;
type In<T, K extends keyof Said> = AllOf<T extends { readonly [key in K]: infer Table } ? Table : never>;

/** What is said of each kind of thing, put together. */
export function together<const T extends readonly Said[]>(
  ...said: T
): { [K in keyof Said]-?: In<T[number], K> };
export function together(...said: readonly Said[]): Required<Said> {
  const all = (table: keyof Said) => Object.assign({}, ...said.map((one) => one[table]));
  return { sentences: all('sentences'), names: all('names'), fields: all('fields'), special: all('special') };
}
