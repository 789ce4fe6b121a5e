const MOST_OCTETS = 75;

/** A value of type TEXT: backslash, semicolon, comma and line break are escaped (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (found) => `\\${found}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // Other control characters may not stand in a content line at all.
    .replaceAll(/(?!\t)\p{Cc}/gu, '');

/**
 * One content line, folded so that no line is longer than 75 octets without its line break; what follows begins with a space.
 * No character is cut. Source: RFC 5545, 3.1.
 */
function foldLine(line: string): string {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += character;
    octets += size;
  }
  return [...lines, now].join('\r\n');
}

/** Content lines as they are sent: folded, each ended by CRLF, the last one too. */
export const joinLines = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}\r\n`).join('');
