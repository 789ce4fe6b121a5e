import { sign, verify } from 'node:crypto';
import { keyTypes, type SignerKey, type VerifierKey } from './keys.ts';

const SIGNATURE_BYTES = 64;
const TIME_BYTES = 8;

/** What a witness signs. Source: C2SP tlog-cosignature. */
const seenAt = (seconds: number, text: string): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);

/** A signature over a note's text. `seconds` since 1970 stand in a cosignature, and nowhere else. */
export function signatureOver(text: string, { privateKey, verifier }: SignerKey, seconds: number): Buffer {
  if (verifier.type === keyTypes.note) return sign(null, Buffer.from(text), privateKey);
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(BigInt(seconds));
  return Buffer.concat([time, sign(null, seenAt(seconds, text), privateKey)]);
}

/** Whether a signature is this key's over this text, and when it was given, if it says so (seconds since 1970). */
export function checkSignature(
  text: string,
  signature: Buffer,
  { type, publicKey }: VerifierKey,
): { good: boolean; seconds?: number } {
  if (type === keyTypes.note)
    return {
      good: signature.length === SIGNATURE_BYTES && verify(null, Buffer.from(text), publicKey, signature),
    };
  if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return { good: false };
  const seconds = Number(signature.readBigUInt64BE());
  if (!Number.isSafeInteger(seconds)) return { good: false };
  return { good: verify(null, seenAt(seconds, text), publicKey, signature.subarray(TIME_BYTES)), seconds };
}
