import { Fault } from './fault.ts';

const strong = /^"(\d{1,19})"$/;

/** The revision as an entity tag: strong, so that If-Match can compare it (RFC 9110, 8.8.3). */
export const etagOf = (revision: bigint | string): string => `"${revision}"`;

/** The revision that If-Match names; undefined where there is none, or `*`. Throws `request/invalid`. */
export function expectedRevision(header: string | undefined): bigint | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const digits = strong.exec(header.trim())?.[1];
  if (digits === undefined)
    throw new Fault('request/invalid', {
      errors: [{ pointer: 'If-Match', detail: 'must be one revision in quotes, such as "7"' }],
    });
  return BigInt(digits);
}
