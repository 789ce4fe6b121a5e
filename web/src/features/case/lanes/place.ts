import type { Lane } from './lanes.ts';

/** Where the first lane begins: above it stand the decisions. */
export const TOP = 28;
/** The height of a lane's name. */
export const NAME = 22;
/** From the name to the line on which the steps stand. */
export const STEPS = 14;
/** The height of one row of promises. */
export const ROW = 12;
const BETWEEN = 16;

/** Where each lane stands, in pixels from the top: `y` its upper edge, `base` the line on which its steps stand. */
export const place = (lanes: readonly Lane[]): { y: number[]; base: number[]; height: number } => {
  const y: number[] = [];
  const base: number[] = [];
  let next = TOP;
  for (const { rows } of lanes) {
    y.push(next);
    base.push(next + NAME + STEPS);
    next += NAME + STEPS + 12 + rows * ROW + BETWEEN;
  }
  return { y, base, height: next };
};
