import type { DomainEvent, SaidEvent } from '@handslag/domain/catalogue';
import { parseFact } from '@handslag/domain/codec';
import type { Sealed, StreamName } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { DataKey } from './data-keys.ts';
import { sealFields } from './fields.ts';
import { sealedFieldsOf, subjectOf } from './subject.ts';

/** Where a fact will stand. */
export interface SealPlace {
  eventId: Id;
  partnershipId: Id;
  stream: StreamName;
}
/** A fact ready for the log. */
export type SealedFact = DomainEvent & { sealed?: Sealed | undefined };

/** What of a fact is sealed, and under whose key; undefined where nothing is. */
export interface ToSeal {
  subject: string;
  fields: [field: string, value: unknown][];
}
export function toSeal(said: SaidEvent, { stream }: SealPlace): ToSeal | undefined {
  const fields = sealedFieldsOf(said, stream);
  return fields.length > 0 ? { subject: subjectOf(said, stream), fields } : undefined;
}

/** Takes what is personal out of a fact and seals it under its subject's key. */
export function sealFact(
  said: SaidEvent,
  place: SealPlace,
  { subject, fields }: ToSeal,
  key: DataKey,
): SealedFact {
  const clear: Record<string, unknown> = { ...said.data };
  for (const [field] of fields) delete clear[field];
  const fact = { type: said.type, data: clear };
  parseFact(fact);
  const { eventId, partnershipId } = place;
  return { ...fact, sealed: sealFields(fields, { eventId, partnershipId, type: said.type }, subject, key) };
}
