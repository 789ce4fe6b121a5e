import { catalogue, type DomainEvent, type EventName } from '@handslag/domain/catalogue';
import type { StoredEvent } from '@handslag/domain/codec';
import type { Sealed } from '@handslag/domain/shared/envelope';
import type { z } from 'zod';
import type { DataKey, NoKey } from './data-keys.ts';
import { type FieldPlace, unsealFields } from './fields.ts';

/** Why a field did not come back. `erased` is how it should be; the other two are for the operator to look into. */
type Unopened = 'erased' | 'key-missing' | 'damaged';
export interface OpenedFields {
  fields: Readonly<Record<string, unknown>>;
  /** The fields that stay shut, and why. */
  unopened: Readonly<Record<string, Unopened>>;
  /** The subject has been erased: nothing of this will ever open again. */
  erased: boolean;
}
export interface Opened {
  /** The event, with the fields that opened back in its data. */
  event: StoredEvent;
  unopened: OpenedFields['unopened'];
  erased: boolean;
}
/** A ciphertext that a view keeps, with what it needs to be opened. */
export interface SealedAt extends FieldPlace {
  sealed: Sealed;
}

const none: OpenedFields['unopened'] = {};

const allUnopened = ({ fields }: Sealed, why: Unopened): OpenedFields => ({
  fields: {},
  unopened: Object.fromEntries(Object.keys(fields).map((field) => [field, why])),
  erased: why === 'erased',
});

/** Opens with the subject's key, or says why it stays shut. */
export function openWith(key: DataKey | NoKey | undefined, at: SealedAt): OpenedFields {
  const { sealed } = at;
  if (key === 'erased') return allUnopened(sealed, 'erased');
  if (key === undefined || typeof key === 'string') return allUnopened(sealed, 'key-missing');
  const { opened, damaged } = unsealFields(sealed, at, key);
  const unopened =
    damaged.length > 0 ? Object.fromEntries(damaged.map((field) => [field, 'damaged' as const])) : none;
  return { fields: Object.fromEntries(opened), unopened, erased: false };
}

/** Makes sure that opened fields are what the event's type says; the rest of it was parsed when the log was read. */
function parseOpened(
  fact: { type: EventName; data: unknown },
  fields: Readonly<Record<string, unknown>>,
): asserts fact is DomainEvent {
  const shape: Readonly<Record<string, z.ZodType | undefined>> = catalogue[fact.type].stored.shape;
  for (const [field, value] of Object.entries(fields)) {
    const schema = shape[field];
    if (!schema) throw new Error(`${fact.type} has no field ${field}`);
    schema.parse(value);
  }
}

/** Puts opened fields back into an event. What was sealed by a form of the event that is no more is damage, too. */
export function withFields(event: StoredEvent, { fields, unopened, erased }: OpenedFields): Opened {
  const { id, stream, revision, position, schemaVersion, sealed, meta, type } = event;
  const fact = { type, data: { ...event.data, ...fields } };
  try {
    parseOpened(fact, fields);
    const whole = { id, stream, revision, position, schemaVersion, sealed, meta, ...fact };
    return { event: whole, unopened, erased };
  } catch {
    const damaged = Object.fromEntries(Object.keys(fields).map((field) => [field, 'damaged' as const]));
    return { event, unopened: { ...unopened, ...damaged }, erased };
  }
}
