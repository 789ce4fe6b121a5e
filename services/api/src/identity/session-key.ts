import { randomBytes } from 'node:crypto';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { type Files, readSessionKey } from '../files.ts';
import type { Settings } from '../settings.ts';
import { shelfOf } from './shelf.ts';

/**
 * The key of the session cookie, 32 bytes: as set; else made once, and kept where every node that may get the cookie finds
 * it: with the secrets, where nodes share those, else in a file.
 */
export async function sessionKeyOf(
  { sessionKey, store }: Pick<Settings, 'sessionKey' | 'store'>,
  files: Pick<Files, 'sessionKey'>,
  secrets: Secrets,
): Promise<Buffer> {
  if (sessionKey !== undefined || store.kind === 'sqlite')
    return readSessionKey(sessionKey, files.sessionKey);
  const keys = shelfOf(secrets, 'key', z.base64());
  await keys.create('session-cookie', randomBytes(32).toString('base64'));
  const kept = await keys.get('session-cookie');
  if (kept === undefined) throw new Error('the key of the session cookie could not be kept');
  return Buffer.from(kept, 'base64');
}
