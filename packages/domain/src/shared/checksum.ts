const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
const encoder = new TextEncoder();

/**
 * The CRC-32 of a text in UTF-8, as eight hexadecimal digits: whatever changes up to 32 bits in a row, as one byte, changes
 * it. It finds damage, not forgery. Source: ISO 3309; check value of «123456789»: cbf43926.
 */
export function checksumOf(text: string): string {
  let rest = 0xffffffff;
  for (const byte of encoder.encode(text)) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
