import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/**
 * The floors of the web, the lowest first; each may look into itself and into those below.
 * `lib` knows no part, `ui` no thing, `things` (what several pages show and say of one thing) no page, and a page no other page.
 */
const floors = ['lib', 'ui', 'things', 'features', 'shell', '.'] as const;
type Floor = (typeof floors)[number];

/** Folders that stand among the pages and belong to the things: what can be said of one, wherever it is shown. */
const alsoThings = /^features\/(commitment|decision|handover)-actions\//;

const floorOf = (file: string): Floor => {
  if (alsoThings.test(file)) return 'things';
  return floors.find((floor) => file.startsWith(`${floor}/`)) ?? '.';
};
const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');

const relativeImport = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)['"](\.[^'"]+)['"]/g;
const isTest = (file: string): boolean => /\.(test|stories)\.tsx?$/.test(file);

/** Why one file may not look into another; undefined where it may. */
const whyNot = (from: string, to: string): string | undefined => {
  const [above, below] = [floorOf(from), floorOf(to)];
  if (floors.indexOf(below) > floors.indexOf(above)) return `${above} may not look up into ${below}`;
  if (above === 'features' && below === 'features' && roomOf(from) !== roomOf(to))
    return 'a page may not look into another page: what both need belongs to things, ui or lib';
  return undefined;
};

/** The imports inside the web that run up or sideways. `root` holds `web/src`. */
export const wrongInWeb = (root: string): { files: number; wrong: string[] } => {
  const source = join(root, 'web/src');
  const files = globSync('**/*.{ts,tsx}', { cwd: source }).filter((file) => !isTest(file));
  const wrong = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(relativeImport)].flatMap(([, name = '']) => {
      const target = normalize(relative('.', join(dirname(file), name)));
      const why = whyNot(file, target);
      return why === undefined ? [] : [`${file} → ${target}: ${why}`];
    }),
  );
  return { files: files.length, wrong };
};
