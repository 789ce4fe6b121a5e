import { type Reader, readerOf } from '@handslag/language/reader';
import { useMemo } from 'react';
import { useDirectory } from './partnership.tsx';
import { useWording } from './wording.ts';

/** The reader, as sentences are told to one: language, words, and dates as they are where the partnership is. */
export const useReader = (): Reader => {
  const wording = useWording();
  const { timeZone } = useDirectory().partnership;
  return useMemo(() => readerOf(wording, timeZone), [wording, timeZone]);
};
