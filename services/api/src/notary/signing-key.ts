import { randomBytes } from 'node:crypto';
import type { Id } from '@handslag/domain/shared/id';
import { keyTypes, type SignerKey, signerKey } from '@handslag/notary/note/keys';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { shelfOf } from '../identity/shelf.ts';

const SEED_BYTES = 32;

/**
 * What signs the checkpoints of each partnership. One secret, made once and kept with the others, so that all nodes of a log sign
 * alike; each partnership's log has a name of its own, which no change of the node's address touches.
 */
export async function signingKeys(secrets: Secrets): Promise<(partnershipId: Id) => SignerKey> {
  const keys = shelfOf(secrets, 'key', z.base64());
  await keys.create('notary', randomBytes(SEED_BYTES).toString('base64'));
  const kept = await keys.get('notary');
  if (kept === undefined) throw new Error('the key of the notary could not be kept');
  const seed = Buffer.from(kept, 'base64');
  return (partnershipId) => signerKey(`handslag/partnerships/${partnershipId}`, keyTypes.note, seed);
}
