import { scaleUtc } from 'd3-scale';
import { useState } from 'react';
import { localesOf } from '@handslag/language/languages';
import { useLanguage } from '../../../lib/language.tsx';
import { useNames } from '../../../ui/names.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import type { CaseData } from '../../../things/case/case-data.ts';
import { axisOf } from './axis.ts';
import { HappeningList } from './happening-list.tsx';
import { Lane } from './lane.tsx';
import { lanesOf } from './lanes.ts';
import css from './lanes.module.css';
import { Legend } from './legend.tsx';
import { place, TOP } from './place.ts';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

const MARGIN = 8;

/** The actors as lanes on a time axis: steps, promises, handovers, decisions. The same stands below as a list. */
export function Swimlanes({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  const { language } = useLanguage();
  const names = useNames();
  const [box, width] = useWidth<HTMLDivElement>();
  const now = Date.parse(page.moment.at);
  const { lanes, arrows, decisions, start, end } = lanesOf(page, now);
  const [isToday] = useState(() => Math.abs(Date.now() - now) < 86_400_000);
  const placed = place(lanes);
  const x = scaleUtc()
    .domain([start, end])
    .range([MARGIN, width - MARGIN]);
  const { ticks, format: tickFormat } = axisOf(x, width);
  const format = new Intl.DateTimeFormat(localesOf(language), tickFormat);
  const bottom = placed.height;
  const label = t('timelineLabel', {
    actors: lanes.length,
    steps: page.steps.length,
    commitments: page.commitments.length,
    handovers: page.handovers.length,
    decisions: decisions.length,
  });
  return (
    <figure className={css.figure}>
      <div ref={box} className={css.box}>
        <svg role="img" aria-label={label} width={width} height={bottom + 24} className={css.svg}>
          {ticks.map((tick) => (
            <g key={tick.getTime()}>
              <line className={css.grid} x1={x(tick)} x2={x(tick)} y1={TOP - 8} y2={bottom} />
              <text
                className={css.tick}
                x={Math.max(20, Math.min(x(tick), width - 24))}
                y={bottom + 18}
                textAnchor="middle"
              >
                {format.format(tick)}
              </text>
            </g>
          ))}
          <line className={css.now} x1={x(now)} x2={x(now)} y1={TOP - 8} y2={bottom} />
          <text
            className={css.tick}
            x={Math.max(20, Math.min(x(now), width - 20))}
            y={TOP - 14}
            textAnchor="middle"
          >
            {isToday ? t('today') : format.format(now)}
          </text>
          {decisions.map(({ id, at }) => (
            <g key={id}>
              <line className={css.decisionLine} x1={x(at)} x2={x(at)} y1={14} y2={bottom} />
              <path className={css.decision} d={`M${x(at)} 4l7 7l-7 7l-7 -7z`} />
            </g>
          ))}
          {lanes.map((lane, at) => (
            <Lane
              key={lane.actorId}
              lane={lane}
              name={names.actor(lane.actorId)}
              y={placed.y[at] ?? 0}
              width={width}
              x={(when) => x(when)}
            />
          ))}
          {arrows.map(({ id, from, to, at, state }) => {
            const fromY = placed.base[from] ?? 0;
            const toY = placed.base[to] ?? 0;
            const tip = toY > fromY ? -7 : 7;
            return (
              <g key={id} className={css[state]}>
                <line x1={x(at)} x2={x(at)} y1={fromY} y2={toY + tip} />
                <path
                  d={`M${x(at) - 6} ${toY + tip * 1.6}L${x(at)} ${toY}L${x(at) + 6} ${toY + tip * 1.6}z`}
                />
              </g>
            );
          })}
        </svg>
      </div>
      <Legend />
      <HappeningList page={page} />
    </figure>
  );
}
