import type { LoggedEvent } from '@handslag/contract/logged-event';
import { isWording } from '../shared/text.ts';
import type { FieldText } from './match.ts';

/** Fields that hold text though they are always clear: what is said at partnership level, and short texts of cases. */
const clearTexts = new Set([
  'name',
  'purpose',
  'need',
  'why',
  'what',
  'amount',
  'text',
  'stages',
  'function',
  'note',
  'how',
  'whereAndWithWhom',
  'byWhomAndHow',
  'measure',
  'target',
  'value',
  'oneSide',
  'otherSide',
  'balance',
  'stage',
]);

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value === 'object' && value !== null && 'text' in value) return wordsIn(value.text);
  return [];
};

/** What of an entry can be searched in, as far as this reader was shown it. */
export const textsOf = ({ type, data }: LoggedEvent): FieldText[] =>
  Object.entries(data).flatMap(([field, value]) =>
    isWording(type, field) || clearTexts.has(field)
      ? wordsIn(value).map((text): FieldText => ({ field, text }))
      : [],
  );
