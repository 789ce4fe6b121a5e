import type { Hidden, Shown } from '@handslag/contract/text';
import type { AnyFact } from './fact.ts';
import type { Offering } from './offering.ts';
import type { Level, Sight } from './sight.ts';
import { isHidden, type Opener, said } from './text.ts';

/** Who asks: what they may see, and what opens it. */
export interface Reader {
  sight: Sight;
  opener: Opener;
  offering: Offering;
}

/**
 * Rows of what a query has read: what is left is to open their texts for one reader. Nothing more is asked of the views,
 * so that an answer tells of one moment, also when they change or are rebuilt while texts are opened.
 */
export type RowsFor<Row> = (reader: Reader) => Promise<Row[]>;

/** Shows the texts of facts to one reader. */
export interface Texts {
  /** A text; null where there is none. */
  text(fact: AnyFact, field: string): Shown | null;
  /** A text that must be there: hidden where it is not. */
  must(fact: AnyFact | undefined, field: string): Shown;
  /** A list of texts; empty where there is none. */
  list(fact: AnyFact | undefined, field: string): string[] | Hidden;
}

const shown = (value: unknown): Shown | null => {
  if (typeof value === 'string' || isHidden(value)) return value;
  return null;
};

/** Fetches what the facts need, then shows them. `levelOf` says how much of its case the reader sees. */
export async function openTexts(
  facts: readonly (AnyFact | undefined)[],
  reader: Pick<Reader, 'opener'>,
  levelOf: (fact: AnyFact) => Level,
): Promise<Texts> {
  const { opener } = reader;
  const places = facts.flatMap((fact) =>
    fact && levelOf(fact) === 'full' ? [fact, ...Object.values(fact.corrections ?? {})] : [],
  );
  await opener.prepare(places.filter(({ sealed }) => sealed !== undefined));
  const value = (fact: AnyFact, field: string): unknown => said(fact, field, levelOf(fact), opener);
  return {
    text: (fact, field) => shown(value(fact, field)),
    must: (fact, field) => (fact && shown(value(fact, field))) ?? { hidden: 'sealed' },
    list(fact, field) {
      const list = fact && value(fact, field);
      if (isHidden(list)) return list;
      return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
    },
  };
}
