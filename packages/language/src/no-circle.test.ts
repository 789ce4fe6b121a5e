import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
/** What a file looks into within the package: types too, and what it loads when asked. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(
    ([, name = '']) => relative(root, join(root, dirname(file), name)),
  );
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The way back to the file itself, where there is one. */
const circle = (file: string, way: readonly string[] = []): readonly string[] | undefined => {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  for (const next of imports.get(file) ?? []) {
    const found = clear.has(next) ? undefined : circle(next, [...way, file]);
    if (found) return found;
  }
  clear.add(file);
  return undefined;
};
const clear = new Set<string>();

test('no file of the package comes back to itself by what it imports', () => {
  expect(files.length).toBeGreaterThan(100);
  expect([...imports.values()].flat().length).toBeGreaterThan(300);
  expect(files.map((file) => circle(file)).filter((found) => found !== undefined)).toEqual([]);
});
