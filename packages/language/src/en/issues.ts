import { icu } from '../icu.ts';
import type { IssueTexts } from '../types.ts';

export const issues: IssueTexts = {
  required: 'Fill in this field.',
  tooLong: icu('The text is too long. Use at most {max, plural, one {# character} other {# characters}}.'),
  tooShort: icu('The text is too short. Use at least {min, plural, one {# character} other {# characters}}.'),
  tooSmall: 'The number is too small. The smallest is {min}.',
  tooBig: 'The number is too large. The largest is {max}.',
  tooFew: 'Choose at least {min}.',
  tooMany: 'Choose at most {max}.',
  notANumber: 'Write a number.',
  notWhole: 'Write a whole number.',
  notAChoice: 'Choose something from the list.',
  unknownField: 'We do not know this field: {names}. Remove it.',
  notADate: 'Write a date that exists, such as 3 March 2026.',
  notATime: 'Write date and time, such as 3 March 2026 at 09:30.',
  notAnEmail: 'Write an e-mail address, such as name@example.org.',
  notALink: 'Write a link that begins with https://',
  notATimeZone: 'Write a time zone, such as Europe/Oslo.',
  notAnId: 'Choose something from the list, or reload the page.',
  badCharacters: 'The text has characters that cannot be saved. Type it again.',
  invalid: 'This cannot be used here. Check what you wrote.',
};
