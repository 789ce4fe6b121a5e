import { malformed } from '../malformed.ts';
import { peek } from './peek.ts';

const NEWLINE = 10;

/** Which form of Unicode the first bytes say, or show by every second one being none. */
const formOf = ([a = 1, b = 1, c = 1, d = 1]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (b === 0 && d === 0 && a !== 0 && c !== 0) return 'utf-16le';
  return a === 0 && c === 0 && b !== 0 && d !== 0 ? 'utf-16be' : 'utf-8';
};

/** How many bytes at the end begin a letter that the next chunk ends. */
const begun = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
};

const strictly = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const isWide = (text: string): boolean => /[^\p{ASCII}]/u.test(text);

/** The lines before the first one that is not UTF-8. */
const beforeDamage = (bytes: Uint8Array): string => {
  let from = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
    if (strictly(bytes.subarray(from, end)) === undefined) break;
    from = end + 1;
  }
  return strictly(bytes.subarray(0, from)) ?? '';
};

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/**
 * UTF-8; or, where the first letter beyond ASCII is none of UTF-8, Windows-1252 as Nordic spreadsheets write it. Once a
 * letter of UTF-8 has been read, what is not UTF-8 is damage.
 */
async function* narrow(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const western = new TextDecoder('windows-1252');
  const state: { form: 'unknown' | 'utf-8' | 'western'; line: number } = { form: 'unknown', line: 1 };
  let carried: Uint8Array = new Uint8Array();
  const read = (chunk: Uint8Array): string => {
    if (state.form === 'western') return western.decode(chunk);
    const text = strictly(chunk);
    if (text !== undefined) {
      if (isWide(text.replace(/^\uFEFF/, ''))) state.form = 'utf-8';
      state.line += lineBreaks(text);
      return text;
    }
    const before = beforeDamage(chunk);
    if (state.form === 'utf-8' || isWide(before))
      throw malformed(
        state.line + lineBreaks(before),
        1,
        'the letters are not UTF-8 here, as they were before: save the file anew',
      );
    state.form = 'western';
    return western.decode(chunk);
  };
  for await (const chunk of bytes) {
    const whole = Buffer.concat([carried, chunk]);
    const left = state.form === 'western' ? 0 : begun(whole);
    carried = whole.subarray(whole.length - left);
    yield read(whole.subarray(0, whole.length - left));
  }
  if (carried.length > 0) yield read(carried);
}

/** The letters of a file: UTF-8, UTF-16 or Windows-1252, told by its bytes. Throws MalformedFile where they are damaged. */
export async function* lettersOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, 4);
  const form = formOf(head);
  if (form === 'utf-8') {
    yield* narrow(all);
    return;
  }
  const decoder = new TextDecoder(form, { ignoreBOM: true });
  for await (const chunk of all) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
