import type { ScaleTime } from 'd3-scale';

const DAY_MS = 86_400_000;
/** The least room for one label, in pixels. */
const LABEL_PX = 110;

export interface Axis {
  ticks: Date[];
  /** How a tick is written: days where the axis is short, months where it is long, years where months come again. */
  format: Intl.DateTimeFormatOptions;
}

/** Where the time axis carries labels, at whole days and so that no two labels read the same. */
export const axisOf = (x: ScaleTime<number, number>, width: number): Axis => {
  const [start = 0, end = 0] = x.domain().map(Number);
  const days = (end - start) / DAY_MS;
  const format: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'short',
    ...(days <= 70 && { day: 'numeric' }),
    ...(days > 330 && { year: '2-digit' }),
  };
  const text = new Intl.DateTimeFormat('en', format);
  const seen = new Set<string>();
  const ticks = x.ticks(Math.max(2, Math.floor(width / LABEL_PX))).filter((tick) => {
    const label = text.format(tick);
    if (tick.getTime() % DAY_MS !== 0 || seen.has(label)) return false;
    seen.add(label);
    return true;
  });
  return { ticks, format };
};
