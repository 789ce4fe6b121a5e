import { useState } from 'react';
import { dayOf } from './moment.ts';
import { useDirectory } from './partnership.tsx';

/** The day it is, where the partnership is; as it was when the part that asks came to stand. */
export const useToday = (): string => {
  const { timeZone } = useDirectory().partnership;
  return useState(() => dayOf(Date.now(), timeZone))[0];
};
