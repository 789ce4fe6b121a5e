import { faults, isFaultCode, type ProblemCode } from '@handslag/contract/problem';
import type { Language } from '@handslag/domain/person/events';
import { refusals } from '@handslag/domain/refusals';
import { issueText } from '@handslag/language/issues';
import { type Reader, readerOf } from '@handslag/language/reader';
import { problemText } from '@handslag/language/refusals';
import { wordingIn } from '@handslag/language/wordings';

type Params = Readonly<Record<string, string | number | readonly string[]>>;

// Whoever shows the problem knows the names; the answer itself names nobody.
const namesOfNobody = { actor: () => undefined, person: () => undefined };

// Made once for each language: a flood of refused requests must cost little, and a reader's formats are dear.
const readers = new Map<Language, Reader>();
const readerIn = (language: Language): Reader => {
  const reader = readers.get(language) ?? readerOf(wordingIn(language), 'UTC');
  readers.set(language, reader);
  return reader;
};

/** What a code means: a title that is always the same, and what to do now, in the reader's language. */
export function explain(
  code: ProblemCode,
  language: Language,
  params: Params,
): { title: string; detail: string } {
  const title = isFaultCode(code) ? faults[code].means : refusals[code];
  return { title, detail: problemText({ code, params }, namesOfNobody, readerIn(language)) };
}

/** What is wrong with one field, in the reader's language. */
export const explainField = (
  issue: { keyword?: string; message?: string | undefined; params?: Readonly<Record<string, unknown>> },
  language: Language,
): string => {
  const { keyword, message, params = {} } = issue;
  return issueText({ ...params, code: keyword, message }, wordingIn(language));
};
