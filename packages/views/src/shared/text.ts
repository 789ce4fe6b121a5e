import type { Hidden } from '@handslag/contract/text';
import { catalogue, type EventName } from '@handslag/domain/catalogue';
import type { Sealed } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { AnyFact } from './fact.ts';
import type { Level } from './sight.ts';

/** Where a text stands. */
export interface Place {
  eventId: Id;
  type: EventName;
  partnershipId: Id;
  caseId?: Id | undefined;
  sealed?: Sealed | undefined;
  data: object;
}

/** Opens what one reader may see. The vault makes one for each reader. */
export interface Opener {
  /** Fetches the keys that these places need. Called once, before `open` is asked of them. */
  prepare(places: readonly Place[]): Promise<void>;
  /** A sealed field in clear, or why it stays closed. Asked only of fields that are sealed there. */
  open(place: Place, field: string): unknown;
}

/** Opens nothing: for figures, and for readers who see structure only. */
export const closedOpener: Opener = {
  prepare: async () => {},
  open: (): Hidden => ({ hidden: 'sealed' }),
};

export const isHidden = (value: unknown): value is Hidden =>
  typeof value === 'object' &&
  value !== null &&
  'hidden' in value &&
  (value.hidden === 'sealed' || value.hidden === 'erased');

const words = new Map(
  Object.entries(catalogue).map(([type, { freeFields, personalFields }]) => [
    type,
    new Set([...freeFields, ...personalFields]),
  ]),
);
/** Whether a field holds what people say, as against structure: ids, actors, dates, kinds, states. */
export const isWording = (type: EventName, field: string): boolean => words.get(type)?.has(field) ?? false;

const valueOf = (data: object, field: string): unknown => {
  const found = Object.entries(data).find(([name]) => name === field);
  return found?.[1];
};

/** What a field says to a reader with this sight of its case; undefined where it says nothing. */
export const said = (fact: AnyFact, field: string, level: Level, opener: Opener): unknown => {
  const correction = fact.corrections?.[field];
  if (correction) return said(correction, 'becomes', level, opener);
  const clear = valueOf(fact.data, field);
  const sealed = fact.sealed !== undefined && Object.hasOwn(fact.sealed.fields, field);
  if (clear === undefined && !sealed) return undefined;
  if (level !== 'full' && isWording(fact.type, field)) return { hidden: 'sealed' };
  return sealed ? opener.open(fact, field) : clear;
};
