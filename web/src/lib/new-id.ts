/** A new UUID of version 7: time-ordered, so that the log's index stays narrow. Source: RFC 9562, 5.7. */
export const newId = (now: number = Date.now()): string => {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const time = now.toString(16).padStart(12, '0');
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + ((random[2] ?? 0) % 4)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex.slice(0, 3)}`,
    `${variant}${hex.slice(5, 8)}`,
    hex.slice(8, 20),
  ].join('-');
};
