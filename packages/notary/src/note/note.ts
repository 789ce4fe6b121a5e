import { fromBase64 } from './base64.ts';
import { isKeyName, type SignerKey, type VerifierKey } from './keys.ts';
import { checkSignature, signatureOver } from './signature.ts';

/** Why a note is not believed. */
export type NoteFault = 'malformed' | 'bad-signature' | 'no-known-signature';

/** A good signature by a key that is known. */
export interface KnownSignature {
  key: VerifierKey;
  /** Seconds since 1970; of cosignatures only. */
  seconds?: number;
}

export interface OpenedNote {
  text: string;
  signatures: KnownSignature[];
}

interface SignatureLine {
  name: string;
  id: Buffer;
  signature: Buffer;
}

const ID_BYTES = 4;
/** So that whoever sends a note cannot keep us checking. */
const MOST_SIGNATURES = 100;

function parseLine(line: string): SignatureLine | undefined {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || !bytes || bytes.length <= ID_BYTES) return undefined;
  return { name, id: bytes.subarray(0, ID_BYTES), signature: bytes.subarray(ID_BYTES) };
}

function parseNote(note: string): { text: string; lines: SignatureLine[] } | undefined {
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0 || !note.endsWith('\n') || !note.isWellFormed() || /[^\P{Cc}\n]/u.test(note))
    return undefined;
  const written = note
    .slice(blank + 2)
    .split('\n')
    .slice(0, -1);
  const lines = written.map(parseLine).filter((line) => line !== undefined);
  if (lines.length === 0 || lines.length !== written.length || lines.length > MOST_SIGNATURES)
    return undefined;
  return { text: note.slice(0, blank + 1), lines };
}

/** Reads a note and checks what known keys have signed. Unknown signatures are passed over. Source: C2SP signed-note. */
export function openNote(note: string, known: readonly VerifierKey[]): OpenedNote | NoteFault {
  const parsed = parseNote(note);
  if (!parsed) return 'malformed';
  const signatures = new Map<VerifierKey, KnownSignature>();
  for (const { name, id, signature } of parsed.lines) {
    const key = known.find((key) => key.name === name && key.id.equals(id));
    if (!key || signatures.has(key)) continue;
    const { good, ...when } = checkSignature(parsed.text, signature, key);
    if (!good) return 'bad-signature';
    signatures.set(key, { key, ...when });
  }
  if (signatures.size === 0) return 'no-known-signature';
  return { text: parsed.text, signatures: [...signatures.values()] };
}

const lineOf = (text: string, key: SignerKey, seconds: number): string => {
  const blob = Buffer.concat([key.verifier.id, signatureOver(text, key, seconds)]);
  return `— ${key.verifier.name} ${blob.toString('base64')}\n`;
};

/** Signs a text, which ends with a line break. `seconds` (since 1970) stand in cosignatures. Throws RangeError. */
export function signNote(text: string, keys: readonly SignerKey[], seconds: number): string {
  const note = `${text}\n${keys.map((key) => lineOf(text, key, seconds)).join('')}`;
  if (!text.endsWith('\n') || parseNote(note)?.text !== text)
    throw new RangeError('a note has whole lines, no control characters, and one signature at least');
  return note;
}

/** Adds a signature to a note that has some already; what stands is not touched. */
export const addSignature = (note: string, text: string, key: SignerKey, seconds: number): string =>
  note + lineOf(text, key, seconds);
