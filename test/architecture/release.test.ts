import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const versionOf = (file: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(read(file))).version;

it('carries one version everywhere, which the change log tells about first', () => {
  const version = versionOf('package.json');
  const rooms = globSync(['packages/*/package.json', 'services/*/package.json', '{web,test}/package.json'], {
    cwd: root,
  });
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.filter((file) => versionOf(file) !== version)).toEqual([]);
  const told = z.object({ softwareVersion: z.string(), releaseDate: z.string() });
  const code = told.parse(parse(read('publiccode.yml')));
  expect(code.softwareVersion).toBe(version);
  const [first = ''] = [...read('CHANGELOG.md').matchAll(/^## (\S+ – \S+)$/gm)].map(([, title]) => title);
  expect(first).toBe(`${version} – ${code.releaseDate}`);
});

it('names no version by hand in the code', () => {
  const version = versionOf('package.json').replaceAll('.', String.raw`\.`);
  const files = globSync('{packages,services}/*/src/**/*.ts', { cwd: root });
  expect(files.filter((file) => new RegExp(`['"]${version}['"]`).test(read(file)))).toEqual([]);
});

it('ends every text file with a line end and no line with a space, as .editorconfig says', () => {
  const files = globSync(
    ['*.{md,json,yml,yaml}', '{docs,packages,services,test,web}/**/*.{ts,tsx,css,md,json,html}'],
    {
      cwd: root,
      exclude: (name) => /(^|\/)(node_modules|dist)$/.test(name),
    },
  ).filter((file) => !file.includes('pnpm-lock'));
  expect(files.length).toBeGreaterThan(900);
  const odd = files.filter((file) => {
    const text = read(file);
    return text !== '' && (!text.endsWith('\n') || /[ \t\r]$/m.test(text) || text.includes('\t'));
  });
  expect(odd).toEqual([]);
});
