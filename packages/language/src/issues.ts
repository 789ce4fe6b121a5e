import { fill } from './texts.ts';
import type { IssueTexts } from './types.ts';
import type { Wording } from './wording.ts';

/** What zod answers of one field, as far as it is read here. */
export interface Issue {
  code?: string | undefined;
  message?: string | undefined;
  input?: unknown;
  expected?: string | undefined;
  origin?: string | undefined;
  format?: string | undefined;
  minimum?: number | bigint | undefined;
  maximum?: number | bigint | undefined;
  keys?: readonly string[] | undefined;
}

// The domain's own messages, in English: the part that tells them apart.
const saidByDomain: readonly (readonly [string, keyof IssueTexts])[] = [
  ['must be a date and time', 'notATime'],
  ['must be an instant', 'notATime'],
  ['must be a date', 'notADate'],
  ['must be a time zone', 'notATimeZone'],
  ['UUID', 'notAnId'],
  ['control characters', 'badCharacters'],
  ['well-formed Unicode', 'badCharacters'],
];

const sizes = {
  string: { few: 'tooShort', many: 'tooLong' },
  array: { few: 'tooFew', many: 'tooMany' },
  number: { few: 'tooSmall', many: 'tooBig' },
} as const;

const sizeOf = (issue: Issue) =>
  issue.origin === 'string' || issue.origin === 'array' ? sizes[issue.origin] : sizes.number;

const ofType = (issue: Issue): keyof IssueTexts => {
  const isMissing = issue.message?.endsWith('received undefined') ?? issue.input === undefined;
  if (isMissing) return 'required';
  if (issue.expected === 'int') return 'notWhole';
  return issue.expected === 'number' ? 'notANumber' : 'invalid';
};

const tooSmall = (issue: Issue): keyof IssueTexts =>
  Number(issue.minimum) <= 1 && (issue.origin === 'string' || issue.origin === 'array')
    ? 'required'
    : sizeOf(issue).few;

const ofFormat = (issue: Issue): keyof IssueTexts => {
  if (issue.format === 'email') return 'notAnEmail';
  return issue.format === 'url' ? 'notALink' : 'invalid';
};

const byCode: Readonly<Record<string, (issue: Issue) => keyof IssueTexts>> = {
  invalid_type: ofType,
  too_small: tooSmall,
  too_big: (issue) => sizeOf(issue).many,
  invalid_format: ofFormat,
  invalid_value: () => 'notAChoice',
  unrecognized_keys: () => 'unknownField',
};

const keyOf = (issue: Issue): keyof IssueTexts => {
  const own = saidByDomain.find(([words]) => issue.message?.includes(words));
  if (own) return own[1];
  const find = byCode[issue.code ?? ''];
  return find ? find(issue) : 'invalid';
};

/** What is wrong with one field and what is wanted, of an issue that zod found. */
export const issueText = (issue: Issue, wording: Wording): string =>
  fill(
    wording.issues[keyOf(issue)],
    {
      min: Number(issue.minimum ?? 0),
      max: Number(issue.maximum ?? 0),
      names: (issue.keys ?? []).join(', '),
    },
    wording.language,
  );
