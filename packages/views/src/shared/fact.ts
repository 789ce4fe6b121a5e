import type { DomainEvent, EventName } from '@handslag/domain/catalogue';
import type { StoredEvent } from '@handslag/domain/codec';
import { idInStream, type Sealed } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { Grounds } from '@handslag/domain/word/ground';

/** What surrounds a fact, as the views need it. */
interface Setting {
  eventId: Id;
  partnershipId: Id;
  /** The thing that it is about, where the view keeps things. */
  thingId?: Id | undefined;
  /** Absent outside cases. */
  caseId?: Id | undefined;
  occurredAt: Instant;
  recordedAt: Instant;
  recordedBy: Id;
  onBehalfOf?: Id | undefined;
  source?: 'import' | 'system' | undefined;
  grounds?: Grounds | undefined;
  /** Ciphertext only: it opens for who may see it, when asked. */
  sealed?: Sealed | undefined;
  /** Fields whose corrected text is sealed, and the correction in which it stands. */
  corrections?: Readonly<Record<string, Fact<'EntryCorrected'>>> | undefined;
}

/** A fact of whatever type. */
export interface AnyFact extends Setting {
  type: EventName;
  data: object;
}

/** One fact with what surrounds it: what every fold of the views reads. */
export type Fact<N extends EventName = EventName> = DomainEvent<N> & AnyFact;

/** The case that an event stands in; undefined outside cases. */
export const caseOf = (event: Pick<StoredEvent, 'stream'>): Id | undefined =>
  event.stream.startsWith('case-') ? idInStream(event.stream) : undefined;

/** A fact from an event of the log. */
export const factOf = <E extends StoredEvent>(event: E): Fact & Pick<E, 'type' | 'data'> => {
  const { id, meta, sealed } = event;
  return {
    ...event,
    eventId: id,
    partnershipId: meta.partnershipId,
    caseId: caseOf(event),
    occurredAt: meta.occurredAt,
    recordedAt: meta.recordedAt,
    recordedBy: meta.recordedBy,
    onBehalfOf: meta.onBehalfOf,
    source: meta.source,
    grounds: meta.grounds,
    sealed,
  };
};
