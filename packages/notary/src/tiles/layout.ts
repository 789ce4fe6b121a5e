/** Hashes, or entries, in a full tile. Source: C2SP tlog-tiles. */
export const TILE_WIDTH = 256;

/** Where a tile stands: rows of hashes eight levels apart, or the entries themselves. */
export interface TileAt {
  level: number | 'entries';
  index: number;
  /** 1 to 256; less than 256 at the right edge of a tree. */
  width: number;
}

/** Three digits at a time, with an x before all but the last. */
function indexPath(index: number): string {
  const last = String(index % 1000).padStart(3, '0');
  let path = last;
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
  return path;
}

/** The path of a tile below the log's own. */
export const tilePath = ({ level, index, width }: TileAt): string =>
  `tile/${level}/${indexPath(index)}${width === TILE_WIDTH ? '' : `.p/${width}`}`;

const path =
  /^tile\/(0|[1-9]|[1-5][0-9]|6[0-3]|entries)\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/** Reads a tile's path; undefined where it is not written in the one way there is. */
export function parseTilePath(text: string): TileAt | undefined {
  const [, level = '', digits = '', width = String(TILE_WIDTH)] = path.exec(text) ?? [];
  const index = Number(digits.replace(/[x/]/g, ''));
  if (!Number.isSafeInteger(index)) return undefined;
  const at = { level: level === 'entries' ? 'entries' : Number(level), index, width: Number(width) } as const;
  return at.width <= TILE_WIDTH && tilePath(at) === text ? at : undefined;
}

/** How many hashes a tree of `size` leaves has in a row of tiles. */
export const rowLength = (size: number, level: number): number => Math.floor(size / TILE_WIDTH ** level);

/** How wide a tile is in a tree of `size` leaves; 0 where it has none. */
export const widthIn = (size: number, level: number, index: number): number =>
  Math.min(TILE_WIDTH, Math.max(0, rowLength(size, level) - index * TILE_WIDTH));
