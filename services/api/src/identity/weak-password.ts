import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

/** Of 0–4: one that would be found within 10⁸ guesses is refused. */
const LEAST_SCORE = 3;
const MOST_LOOKED_AT = 100;

let zxcvbn: ZxcvbnFactory | undefined;

/**
 * Whether a password is easy to guess: a common one, a pattern, or made of what is known of its owner. Looked at by zxcvbn,
 * with its lists of common passwords and words (NIST SP 800-63B, 3.1.1.2).
 */
export function isWeakPassword(password: string, known: readonly string[]): boolean {
  zxcvbn ??= new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary: { ...common, ...english } });
  const own = ['handslag', ...known.flatMap((text) => [text, ...text.split(/[\s@._-]+/)])];
  return (
    zxcvbn.check(
      password.slice(0, MOST_LOOKED_AT),
      own.filter((text) => text.length > 2),
    ).score < LEAST_SCORE
  );
}
