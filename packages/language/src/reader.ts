import { type Format, formatOf } from './format.ts';
import type { Wording } from './wording.ts';

/** Somebody we speak to: the words of their language, and dates as they are where the partnership is. */
export interface Reader {
  wording: Wording;
  timeZone: string;
  format: Format;
}

export const readerOf = (wording: Wording, timeZone: string): Reader => ({
  wording,
  timeZone,
  format: formatOf(wording, timeZone),
});
