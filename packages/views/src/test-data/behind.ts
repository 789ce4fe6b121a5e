import type { CountedIn, Ledger, LedgerRow } from '@handslag/contract/questions/ledger';

const isKept = ({ verdict, timing }: LedgerRow) => verdict === 'kept' && timing === 'on-time';
const share = ({ x, n }: { x: number; n: number }) => ({ x, n });
const counted = (rows: readonly LedgerRow[], figure: CountedIn) =>
  rows.filter(({ countedIn }) => countedIn.includes(figure));
const count = (those: readonly LedgerRow[], holds: (row: LedgerRow) => boolean) => ({
  x: those.filter(holds).length,
  n: those.length,
});

/** What the figures of a ledger count, said by its rows alone: how many each is over, and how many of them are its share. */
export const behindFigures = ({ rows }: Pick<Ledger, 'rows'>) => {
  const over = (figure: CountedIn) => counted(rows, figure);
  const months = Map.groupBy(rows, ({ month }) => month);
  return {
    keptRate: count(over('kept-rate'), isKept),
    keptRateOriginal: count(
      over('kept-rate-original'),
      ({ verdict, originalTiming }) => verdict === 'kept' && originalTiming === 'on-time',
    ),
    confirmedShare: count(over('confirmed'), ({ verdict }) => verdict === 'kept'),
    bound: over('bound').length,
    fromDue: over('from-due').length,
    toAccept: over('to-accept').length,
    trend: [...months]
      .flatMap(([month, those]) => (month === null ? [] : [{ month, ...count(those, isKept) }]))
      .toSorted((one, other) => (one.month < other.month ? -1 : 1)),
  };
};

/** The same as the figures say it. */
export const saidByFigures = ({ figures, rows }: Pick<Ledger, 'figures' | 'rows'>) => {
  const { keptRate, keptRateOriginal, confirmedShare, trend } = figures;
  return {
    keptRate: share(keptRate),
    keptRateOriginal: share(keptRateOriginal),
    confirmedShare: share(confirmedShare),
    bound: rows.filter(({ boundAt }) => boundAt !== null).length,
    fromDue: figures.medianDaysFromDue.n,
    toAccept: figures.medianDaysToAccept.n,
    trend: trend.map(({ month, keptRate: rate }) => ({ month, ...share(rate) })),
  };
};
