import type { How, Origin } from '@handslag/domain/word/ground';
import type { Id } from '@handslag/domain/shared/id';

/**
 * A piece of a sentence. `actor` and `person` carry an id, so that a screen can link the name; `quote` is a person's own
 * words, without quotation marks; `date` is a date or a time; `hidden` stands where a text is not open to the reader.
 */
export interface Part {
  kind: 'text' | 'actor' | 'person' | 'quote' | 'date' | 'hidden';
  text: string;
  id?: Id;
}

/** A text this reader may see, or why not; undefined where it is not known. */
export type Name = string | { hidden: 'sealed' | 'erased' } | undefined;

/** Resolves ids to what people call them. The last four are optional: sentences read well without them. */
export interface Names {
  actor: (id: Id) => Name;
  person: (id: Id) => Name;
  /** The name of a case. */
  case?: (id: Id) => Name;
  /** What a commitment is about. */
  commitment?: (id: Id) => Name;
  /** The title of a decision, or its question where it is only proposed. */
  decision?: (id: Id) => Name;
  /** The short text of anything else: a rule, a resource, a lesson, an expected result, a goal conflict. */
  thing?: (id: Id) => Name;
}

/** Whose word an event is, where the actor did not say it itself. */
export interface Word {
  actor: Id;
  origin: Origin;
  by: Id;
  how: How | null;
}

/** What a sentence needs of an event; the contract's logged event and the log's stored event both fit. */
export interface Told {
  type: string;
  /** The thing whose stream it stands in; without it, a sentence says «a person» of the person it is about. */
  stream?: string | undefined;
  data: Readonly<Record<string, unknown>>;
  hidden?: Readonly<Record<string, 'sealed' | 'erased'>> | undefined;
  /** Where it is an actor's word that another told: whose, who vouches and how, and what the actor says of it. */
  words?: readonly Word[] | undefined;
  meta: {
    recordedAt: string;
    occurredAt: string;
    recordedBy: Id;
    onBehalfOf?: Id | undefined;
    caseId?: Id | undefined;
    source?: 'import' | 'system' | undefined;
  };
}
