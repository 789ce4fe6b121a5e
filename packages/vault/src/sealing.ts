import type { DomainEvent, SaidEvent } from '@handslag/domain/catalogue';
import { parseFact } from '@handslag/domain/codec';
import type { Sealed, StreamName } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { DataKey } from './data-keys.ts';
import { sealFields } from './fields.ts';
import { sealedFieldsOf } from './subject.ts';

/** Where a fact will stand. `journey`: it is said in a case that follows a citizen, where every free text is personal. */
export interface SealPlace {
  eventId: Id;
  partnershipId: Id;
  stream: StreamName;
  journey: boolean;
}
/** A fact ready for the log. */
export type SealedFact = DomainEvent & { sealed?: Sealed | undefined };

/** Takes what is personal out of a fact and seals it under its subject's key. */
export function sealFact(said: SaidEvent, place: SealPlace, subject: string, key: DataKey): SealedFact {
  const fields = sealedFieldsOf(said, place.journey);
  const names = new Set(fields.map(([field]) => field));
  const clear = Object.fromEntries(Object.entries(said.data).filter(([field]) => !names.has(field)));
  const fact = { type: said.type, data: clear };
  parseFact(fact);
  const { eventId, partnershipId } = place;
  const sealed = sealFields(fields, { eventId, partnershipId, type: said.type }, subject, key);
  return { ...fact, sealed };
}
