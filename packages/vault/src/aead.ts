import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

const ascii = /^[\0-\x7f]*$/;

/** Four bytes, big-endian, as letters of one byte each. */
const lengthLetters = (length: number): string =>
  String.fromCharCode(length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255);

/** Parts, each with its length in bytes before it (32 bits, big-endian): no part can be shifted into its neighbour. */
export function bound(parts: readonly string[]): Buffer {
  let letters = '';
  for (const part of parts) {
    // Ids and names are ASCII; anything else is turned into its bytes first.
    const bytes = ascii.test(part) ? part : Buffer.from(part).toString('latin1');
    letters += lengthLetters(bytes.length) + bytes;
  }
  return Buffer.from(letters, 'latin1');
}

/** AES-256-GCM with a given iv: ciphertext and tag. Never twice with the same key and iv. Source: NIST SP 800-38D. */
export const encrypt = (key: KeyObject, iv: Buffer, text: Buffer, aad: Buffer): Buffer =>
  sealAfter(Buffer.alloc(0), key, iv, text, aad);

/** In this mode the text comes out as it goes in, and `final` adds nothing. */
function sealAfter(before: Buffer, key: KeyObject, iv: Buffer, text: Buffer, aad: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad);
  const hidden = cipher.update(text);
  cipher.final();
  return Buffer.concat([before, hidden, cipher.getAuthTag()]);
}

/** What `encrypt` was given; undefined where key, iv, place or bytes are not the same. */
export function decrypt(key: KeyObject, iv: Buffer, sealed: Buffer, aad: Buffer): Buffer | undefined {
  if (sealed.length < TAG_BYTES || iv.length !== IV_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const text = decipher.update(sealed.subarray(0, -TAG_BYTES));
  try {
    decipher.final();
    return text;
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
  return pool.subarray(used, (used += IV_BYTES));
}

/** Iv, ciphertext and tag, under a fresh random iv. */
export function seal(key: KeyObject, text: Buffer, aad: Buffer): Buffer {
  const iv = freshIv();
  return sealAfter(iv, key, iv, text, aad);
}

/** What `seal` was given; undefined where key, place or bytes are not the same. */
export const unseal = (key: KeyObject, sealed: Buffer, aad: Buffer): Buffer | undefined =>
  decrypt(key, sealed.subarray(0, IV_BYTES), sealed.subarray(IV_BYTES), aad);
