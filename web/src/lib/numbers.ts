import { useMemo } from 'react';
import { localesOf } from '@handslag/language/languages';
import { useLanguage } from './language.tsx';

export interface Numbers {
  /** At most one decimal, unless said otherwise. */
  number: (value: number, decimals?: number) => string;
  /** 83 %, of 0.83 */
  percent: (share: number) => string;
}

/** Numbers as the reader writes them. */
export const useNumbers = (): Numbers => {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = localesOf(language);
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    return {
      number: (value, decimals = 1) =>
        new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value),
      percent: (share) => percent.format(share),
    };
  }, [language]);
};
