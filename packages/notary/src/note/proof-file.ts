import { HASH_BYTES } from '../merkle/hashing.ts';
import { fromBase64 } from './base64.ts';

/** That one entry is in a log, to be checked without asking the log. Source: C2SP tlog-proof. */
export interface ProofFile {
  index: number;
  proof: Buffer[];
  /** A signed note; it is not checked here. */
  checkpoint: string;
}

const FIRST = 'c2sp.org/tlog-proof@v1';

/** As it is written to a file. */
export const formatProof = ({ index, proof, checkpoint }: ProofFile): string =>
  `${[FIRST, `index ${index}`, ...proof.map((hash) => hash.toString('base64'))].join('\n')}\n\n${checkpoint}`;

/** Reads such a file; undefined where it is not one. */
export function parseProof(text: string): ProofFile | undefined {
  const blank = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(blank, 0)).split('\n');
  if (lines[0]?.startsWith('extra ')) {
    if (!fromBase64(lines[0].slice('extra '.length))) return undefined;
    lines.shift();
  }
  const [, digits] = /^index (0|[1-9][0-9]*)$/.exec(lines.shift() ?? '') ?? [];
  const proof = lines.map(fromBase64).filter((hash) => hash?.length === HASH_BYTES);
  const index = Number(digits);
  if (first !== FIRST || !Number.isSafeInteger(index) || proof.length !== lines.length) return undefined;
  return { index, proof: proof.filter((hash) => hash !== undefined), checkpoint: text.slice(blank + 2) };
}
