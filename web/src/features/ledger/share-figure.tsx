import type { Share } from '@handslag/contract/questions/ledger';
import type { ReactNode } from 'react';
import { useNumbers } from '../../lib/numbers.ts';
import { FEW } from './curve-chart.tsx';
import css from './ledger.module.css';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

/** A share in words: with its interval, and never as a percentage of fewer than five. */
export const useShareText = (): ((share: Share) => string) => {
  const t = useLedgerTexts();
  const { percent } = useNumbers();
  return ({ n, rate, lower, upper }) => {
    if (n === 0) return t('noData');
    if (n < FEW || rate === null || lower === null || upper === null) return t('tooFew');
    return t('rate', { rate: percent(rate), lower: percent(lower), upper: percent(upper) });
  };
};

/** A share as a figure: how many of how many, the interval in words and as a strip. */
export function ShareFigure(props: { name: string; what?: string; share: Share; link?: ReactNode }) {
  const { name, what, share, link } = props;
  const t = useLedgerTexts();
  const shareText = useShareText();
  const { number } = useNumbers();
  return (
    <div className={css.figure}>
      <dt>
        {name}
        {what !== undefined && <span className={css.what}>{what}</span>}
      </dt>
      <dd>
        <span className={css.big}>
          {share.n === 0 ? '–' : t('ofAll', { x: number(share.x), n: number(share.n) })}
        </span>
        <span>{shareText(share)}</span>
        {share.n >= FEW && <Strip share={share} />}
        {share.n > 0 && <span className="no-print">{link}</span>}
      </dd>
    </div>
  );
}

/** The interval on a line from nothing to all, with the share as a mark: for the eye, the words stand beside it. */
function Strip({ share: { rate, lower, upper } }: { share: Share }) {
  if (rate === null || lower === null || upper === null) return null;
  return (
    <svg className={css.strip} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={css.stripAll} x="0" y="4" width="100" height="2" />
      <rect className={css.stripInterval} x={lower * 100} y="2" width={(upper - lower) * 100} height="6" />
      <rect className={css.stripMark} x={Math.min(99, rate * 100 - 0.5)} y="0" width="1" height="10" />
    </svg>
  );
}

/** A plain number as a figure. */
export function NumberFigure(props: { name: string; what?: string; value: ReactNode; link?: ReactNode }) {
  const { name, what, value, link } = props;
  return (
    <div className={css.figure}>
      <dt>
        {name}
        {what !== undefined && <span className={css.what}>{what}</span>}
      </dt>
      <dd>
        <span className={css.big}>{value}</span>
        <span className="no-print">{link}</span>
      </dd>
    </div>
  );
}
