import type { Lane as LaneData, Span } from './lanes.ts';
import css from './lanes.module.css';
import { NAME, ROW, STEPS } from './place.ts';

function Promise({ span, y, x }: { span: Span; y: number; x: (when: number) => number }) {
  const { from, to, due, state } = span;
  return (
    <g className={css[state]}>
      <line className={css.span} x1={x(from)} x2={Math.max(x(to), x(from) + 2)} y1={y} y2={y} />
      <circle cx={x(from)} cy={y} r={2.5} />
      {due !== null && due > to && <line className={css.left} x1={x(to)} x2={x(due)} y1={y} y2={y} />}
      {due !== null && <line className={css.due} x1={x(due)} x2={x(due)} y1={y - 5} y2={y + 5} />}
      {state === 'kept' && <circle cx={x(to)} cy={y} r={4.5} />}
      {state === 'other' && (
        <path className={css.cross} d={`M${x(to) - 4} ${y - 4}l8 8M${x(to) - 4} ${y + 4}l8 -8`} />
      )}
    </g>
  );
}

/** One actor's lane: its name, when it was responsible, its steps, and its promises below. */
export function Lane({
  lane,
  name,
  y,
  width,
  x,
}: {
  lane: LaneData;
  name: string;
  y: number;
  width: number;
  x: (when: number) => number;
}) {
  const base = y + NAME + STEPS;
  return (
    <g>
      <line className={css.line} x1={0} x2={width} y1={base} y2={base} />
      {lane.responsible.map(({ from, to }) => (
        <rect
          key={from}
          className={css.responsible}
          x={x(from)}
          y={base - 7}
          width={Math.max(2, x(to) - x(from))}
          height={14}
          rx={7}
        />
      ))}
      <text className={css.name} x={0} y={y + 14}>
        {name}
      </text>
      {lane.steps.map(({ id, at }) => (
        <circle key={id} className={css.step} cx={x(at)} cy={base} r={5} />
      ))}
      {lane.spans.map((span) => (
        <Promise key={span.id} span={span} y={base + 16 + span.row * ROW} x={x} />
      ))}
    </g>
  );
}
