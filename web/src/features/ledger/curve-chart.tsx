import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { useId } from 'react';
import { useNumbers } from '../../lib/numbers.ts';
import css from './chart.module.css';
import type { BandStep } from './curve-band.ts';
import { useWidth } from '../../ui/use-width.ts';

/** Under so many followed, a curve is shown as doubtful. */
export const FEW = 5;
const HEIGHT = 280;
const margin = { top: 12, right: 16, bottom: 44, left: 52 };

interface Props {
  band: readonly BandStep[];
  title: string;
  description: string;
  texts: { days: string; fulfilled: string; band: string; other: string };
}

/** The curve up to where few are followed, and from there on. */
const parted = (band: readonly BandStep[]): { sure: BandStep[]; doubtful: BandStep[] } => {
  const turn = band.findIndex(({ atRisk }) => atRisk < FEW);
  if (turn === -1) return { sure: [...band], doubtful: [] };
  return { sure: band.slice(0, turn + 1), doubtful: band.slice(turn) };
};

/** Steps of the share fulfilled with its 95 % band, and of the share that ended otherwise. Drawn in real pixels. */
export function CurveChart({ band, title, description, texts }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { number, percent } = useNumbers();
  const titleId = useId();
  const start: BandStep = {
    t: 0,
    atRisk: band[0]?.atRisk ?? 0,
    fulfilled: 0,
    competing: 0,
    lower: 0,
    upper: 0,
  };
  const steps = band[0]?.t === 0 ? [...band] : [start, ...band];
  const longest = steps.at(-1)?.t ?? 0;
  const x = scaleLinear([0, Math.max(1, longest)], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 1], [HEIGHT - margin.bottom, margin.top]);
  const fulfilled = line<BandStep>(
    (step) => x(step.t),
    (step) => y(step.fulfilled),
  ).curve(curveStepAfter);
  const other = line<BandStep>(
    (step) => x(step.t),
    (step) => y(step.competing),
  ).curve(curveStepAfter);
  const limits = area<BandStep>()
    .x((step) => x(step.t))
    .y0((step) => y(step.lower ?? step.fulfilled))
    .y1((step) => y(step.upper ?? step.fulfilled))
    .curve(curveStepAfter);
  const { sure, doubtful } = parted(steps);
  const competes = steps.some(({ competing }) => competing > 0);
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
        {x
          .ticks(Math.max(2, Math.floor(width / 90)))
          .filter(Number.isInteger)
          .map((tick) => (
            <text
              key={tick}
              className={css.tick}
              x={x(tick)}
              y={HEIGHT - margin.bottom + 18}
              textAnchor="middle"
            >
              {number(tick)}
            </text>
          ))}
        <text className={css.axis} x={width - margin.right} y={HEIGHT - 6} textAnchor="end">
          {texts.days}
        </text>
        <path className={css.band} d={limits(sure) ?? ''} />
        {competes && <path className={css.other} d={other(steps) ?? ''} />}
        <path className={css.fulfilled} d={fulfilled(sure) ?? ''} />
        {doubtful.length > 1 && <path className={css.doubtful} d={fulfilled(doubtful) ?? ''} />}
      </svg>
      <ul className={css.legend}>
        <Key className={css.fulfilled} text={texts.fulfilled} />
        <li>
          <svg width="32" height="12" aria-hidden="true">
            <rect className={css.band} width="32" height="12" />
          </svg>
          {texts.band}
        </li>
        {competes && <Key className={css.other} text={texts.other} />}
      </ul>
    </div>
  );
}

function Key({ className, text }: { className: string | undefined; text: string }) {
  return (
    <li>
      <svg width="32" height="12" aria-hidden="true">
        <line className={className} x1="0" x2="32" y1="6" y2="6" />
      </svg>
      {text}
    </li>
  );
}
