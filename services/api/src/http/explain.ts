import { faults, isFaultCode, type ProblemCode } from '@handslag/contract/problem';
import type { Language } from '@handslag/domain/person/events';
import { refusals } from '@handslag/domain/refusals';

/** What a code means, for a reader: a short title, and what to do. */
export function explain(
  code: ProblemCode,
  _language: Language,
  _params: Readonly<Record<string, unknown>>,
): { title: string; detail: string } {
  const means = isFaultCode(code) ? faults[code].means : refusals[code];
  return { title: means, detail: means };
}
