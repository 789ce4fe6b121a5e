import type { LedgerFigures } from '@handslag/contract/questions/ledger';
import { scaleLinear, scalePoint } from 'd3-scale';
import { useId } from 'react';
import { useNumbers } from '../../lib/numbers.ts';
import css from './chart.module.css';
import { FEW } from './curve-chart.tsx';
import { useWidth } from '../../ui/use-width.ts';

const HEIGHT = 260;
const margin = { top: 16, right: 16, bottom: 52, left: 52 };
/** The room that a month's name needs. */
const NAME_PX = 64;

type Month = LedgerFigures['trend'][number];

interface Props {
  trend: readonly Month[];
  title: string;
  description: string;
  monthName: (month: string) => string;
}

/** The share kept by month, each with its interval; open rings where few stand behind it. Drawn in real pixels. */
export function TrendChart({ trend, title, description, monthName }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { percent } = useNumbers();
  const titleId = useId();
  const months = trend.filter(({ keptRate }) => keptRate.n > 0);
  const x = scalePoint(
    months.map(({ month }) => month),
    [margin.left, width - margin.right],
  ).padding(0.6);
  const y = scaleLinear([0, 1], [HEIGHT - margin.bottom, margin.top]);
  const every = Math.max(1, Math.ceil((months.length * NAME_PX) / (width - margin.left - margin.right)));
  return (
    <div ref={ref} className={css.chart}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-labelledby={`${titleId} ${titleId}-d`}
      >
        <title id={titleId}>{title}</title>
        <desc id={`${titleId}-d`}>{description}</desc>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={css.grid} x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
            <text className={css.tick} x={margin.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
              {percent(tick)}
            </text>
          </g>
        ))}
        {months.map(({ month, keptRate: { n, rate, lower, upper } }, at) => (
          <g key={month}>
            <line className={css.whisker} x1={x(month)} x2={x(month)} y1={y(lower ?? 0)} y2={y(upper ?? 1)} />
            <circle className={n < FEW ? css.few : css.dot} cx={x(month)} cy={y(rate ?? 0)} r={5} />
            {at % every === 0 && (
              <text className={css.tick} x={x(month)} y={HEIGHT - margin.bottom + 18} textAnchor="middle">
                {monthName(month)}
                <tspan x={x(month)} dy="1.3em">
                  n = {n}
                </tspan>
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
