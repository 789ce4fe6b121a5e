import { HASH_BYTES } from '../merkle/hashing.ts';
import type { TreeHead } from '../merkle/verify.ts';
import { fromBase64 } from './base64.ts';
import { keyTypes, type SignerKey, type VerifierKey } from './keys.ts';
import { addSignature, type KnownSignature, type NoteFault, openNote, signNote } from './note.ts';

/** A tree's size and root, and whose log it is. Source: C2SP tlog-checkpoint. */
export interface Checkpoint extends TreeHead {
  origin: string;
}

/** Why a checkpoint is not believed. */
export type CheckpointFault = NoteFault | 'not-the-logs-own';

export interface OpenedCheckpoint {
  checkpoint: Checkpoint;
  /** Witnesses that have signed it, too. */
  cosignatures: KnownSignature[];
}

const textOf = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`;

function parse(text: string): Checkpoint | undefined {
  const [origin = '', digits = '', encoded = '', ...rest] = text.split('\n');
  const root = fromBase64(encoded);
  const size = Number(digits);
  if (!origin || !/^(0|[1-9][0-9]*)$/.test(digits) || !Number.isSafeInteger(size)) return undefined;
  // Nobody would look at further lines, so that there are none in ours.
  if (root?.length !== HASH_BYTES || rest.length !== 1) return undefined;
  return { origin, size, root };
}

/** Signs what a log's tree is now; the key's name is the log's. */
export const signCheckpoint = ({ size, root }: TreeHead, key: SignerKey): string =>
  signNote(textOf({ origin: key.verifier.name, size, root }), [key], 0);

/** Reads a checkpoint that the log's own key must have signed; witnesses' keys are looked for beside it. */
export function openCheckpoint(
  note: string,
  log: VerifierKey,
  witnesses: readonly VerifierKey[] = [],
): OpenedCheckpoint | CheckpointFault {
  const opened = openNote(note, [log, ...witnesses]);
  if (typeof opened === 'string') return opened;
  const checkpoint = parse(opened.text);
  if (!checkpoint) return 'malformed';
  if (checkpoint.origin !== log.name || !opened.signatures.some(({ key }) => key === log))
    return 'not-the-logs-own';
  return {
    checkpoint,
    cosignatures: opened.signatures.filter(({ key }) => key.type === keyTypes.cosignature),
  };
}

/** Adds a witness's signature, given at a time in seconds since 1970, to a checkpoint that has been checked. */
export const cosign = (note: string, checkpoint: Checkpoint, witness: SignerKey, seconds: number): string =>
  addSignature(note, textOf(checkpoint), witness, seconds);
