import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const dist = join(import.meta.dirname, '../../web/dist');
/** The budget of design: script that a browser fetches before the page stands, as it is sent (brotli, which every browser takes). */
const BUDGET_BYTES = 200_000;

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional() }),
);

const read = (file: string): Buffer => {
  try {
    return readFileSync(join(dist, file));
  } catch (cause) {
    throw new Error('the web is not built: run `pnpm run build` first', { cause });
  }
};

/** The build lays the packed file beside the plain one; one that packing does not make smaller is sent as it is. */
const asSent = (file: string): number =>
  read(existsSync(join(dist, `${file}.br`)) ? `${file}.br` : file).length;

const manifest = Manifest.parse(JSON.parse(read('.vite/manifest.json').toString()));

/** The chunk and everything that it cannot start without. */
const needed = (key: string, found = new Set<string>()): Set<string> => {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`the build has no chunk of its own for ${key}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const other of chunk.imports ?? []) needed(other, found);
  return found;
};

/** What the reader's language brings before the page stands. */
const words = (page: string): string[] =>
  ['labels', 'pages/shell', `pages/${page.includes('session') ? 'session' : 'desk'}`].map(
    (name) => `../packages/language/src/nb/${name}.ts`,
  );

test.each(['src/features/session/sign-in-page.tsx', 'src/features/desk/page.tsx'])(
  'the first load of %s stays below 200 kB of script',
  (page) => {
    const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true) ?? '';
    const found = needed(page, needed(entry));
    for (const part of words(page)) needed(part, found);
    const files = [...found];
    // What the page asks for at once must be what was weighed.
    expect(files.some((file) => read('index.html').includes(file))).toBe(true);
    const bytes = files.reduce((sum, file) => sum + asSent(file), 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(BUDGET_BYTES);
  },
);
