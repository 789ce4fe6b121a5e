import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from 'node:crypto';

export const IV_BYTES = 12;
export const TAG_BYTES = 16;

/** Parts, each with its length before it (32 bits, big-endian): no part can be shifted into its neighbour. */
export function bound(parts: readonly string[]): Buffer {
  const lengths = parts.map((part) => Buffer.byteLength(part));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, 0));
  let at = 0;
  for (const [i, part] of parts.entries()) {
    at = bytes.writeUInt32BE(lengths[i] ?? 0, at);
    at += bytes.write(part, at);
  }
  return bytes;
}

/** AES-256-GCM with a given iv: ciphertext and tag. Never twice with the same key and iv. Source: NIST SP 800-38D. */
export function encrypt(key: KeyObject, iv: Buffer, text: Buffer, aad: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad);
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** What `encrypt` was given; undefined where key, iv, place or bytes are not the same. */
export function decrypt(key: KeyObject, iv: Buffer, sealed: Buffer, aad: Buffer): Buffer | undefined {
  if (sealed.length < TAG_BYTES || iv.length !== IV_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const text = decipher.update(sealed.subarray(0, -TAG_BYTES));
  try {
    return Buffer.concat([text, decipher.final()]);
  } catch {
    return undefined;
  }
}

// One call for many ivs: asking for twelve bytes costs as much as asking for thousands.
const pool = Buffer.allocUnsafe(IV_BYTES * 512);
let used = pool.length;
function freshIv(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return Buffer.from(pool.subarray(used, (used += IV_BYTES)));
}

/** Iv, ciphertext and tag, under a fresh random iv. */
export function seal(key: KeyObject, text: Buffer, aad: Buffer): Buffer {
  const iv = freshIv();
  return Buffer.concat([iv, encrypt(key, iv, text, aad)]);
}

/** What `seal` was given; undefined where key, place or bytes are not the same. */
export const unseal = (key: KeyObject, sealed: Buffer, aad: Buffer): Buffer | undefined =>
  decrypt(key, sealed.subarray(0, IV_BYTES), sealed.subarray(IV_BYTES), aad);
