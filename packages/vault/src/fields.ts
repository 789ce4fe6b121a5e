import type { Sealed } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import { bound, seal, unseal } from './aead.ts';
import type { DataKey } from './data-keys.ts';

/** Where a ciphertext belongs; moved anywhere else it does not open. */
export interface FieldPlace {
  partnershipId: Id;
  eventId: Id;
  type: string;
}

// Lengths are rounded up, so that the length of a name does not give it away.
const BUCKET_BYTES = 32;

const additionalData = (place: FieldPlace, field: string, subject: string, version: number): Buffer =>
  bound(['pii/v1', place.partnershipId, place.eventId, place.type, `/${field}`, subject, String(version)]);

/** JSON, filled up with spaces to a multiple of 32 bytes: what reads JSON does not mind them. */
const padded = (value: unknown): Buffer => {
  const json = JSON.stringify(value);
  const short = -Buffer.byteLength(json) % BUCKET_BYTES;
  return Buffer.from(json + ' '.repeat(short + (short < 0 ? BUCKET_BYTES : 0)));
};

/** Seals fields under their subject's key, each for itself. */
export const sealFields = (
  fields: readonly (readonly [field: string, value: unknown])[],
  place: FieldPlace,
  subject: string,
  { key, version }: DataKey,
): Sealed => ({
  subject,
  key: version,
  fields: Object.fromEntries(
    fields.map(([field, value]) => [
      field,
      seal(key, padded(value), additionalData(place, field, subject, version)).toString('base64url'),
    ]),
  ),
});

/** Opens what `sealFields` sealed. Total: what is not what was sealed here is named as damaged. */
export function unsealFields(
  { subject, key: version, fields }: Sealed,
  place: FieldPlace,
  { key, version: held }: DataKey,
): { opened: [field: string, value: unknown][]; damaged: string[] } {
  const opened: [string, unknown][] = [];
  const damaged: string[] = [];
  for (const [field, sealed] of Object.entries(fields)) {
    const aad = additionalData(place, field, subject, version);
    const text = version === held ? unseal(key, Buffer.from(sealed, 'base64url'), aad) : undefined;
    if (text) opened.push([field, JSON.parse(text.toString())]);
    else damaged.push(field);
  }
  return { opened, damaged };
}
