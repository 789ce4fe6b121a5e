import { KeysMissing } from '@handslag/api/ground';
import { DirectoryInUse } from '@handslag/api/hold-directory';
import { SettingsError } from '@handslag/api/settings';
import { UnreadableEvent } from '@handslag/domain/codec';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { MalformedFile } from '@handslag/exchange/malformed';
import { MasterKeyError } from '@handslag/vault/errors';
import { ZodError } from 'zod';

/** What the person at the keyboard asked for cannot be done; the message says what to do instead. */
export class Unusable extends Error {
  override name = 'Unusable';
}

const plain = [
  Unusable,
  StoreUnavailable,
  SettingsError,
  MasterKeyError,
  KeysMissing,
  DirectoryInUse,
  UnreadableEvent,
];

/** An error as the person at the keyboard should read it: what is wrong and what to do; a stack only where it is our fault. */
export const explain = (error: unknown): string => {
  if (error instanceof MalformedFile)
    return `${error.message}\nNothing of the file has been imported. Mend what is named and try again.`;
  if (error instanceof Error && plain.some((kind) => error instanceof kind)) return error.message;
  if (error instanceof ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('\n');
  if (error instanceof Error && 'code' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
