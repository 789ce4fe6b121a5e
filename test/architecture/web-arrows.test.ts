import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { wrongInWeb } from './web-arrows.ts';

it('inside the web no import runs up or sideways', () => {
  const { files, wrong } = wrongInWeb(join(import.meta.dirname, '../..'));
  expect(wrong).toEqual([]);
  expect(files).toBeGreaterThan(150);
});

it.each([
  ['lib/choices.ts', "import { useNames } from '../ui/names.tsx';", 'lib may not look up into ui'],
  ['ui/item.tsx', "import { Tag } from '../things/commitment/tag.tsx';", 'ui may not look up into things'],
  [
    'features/commitment-actions/item.tsx',
    "import { Tag } from '../commitments/tag.tsx';",
    'things may not look up into features',
  ],
  [
    'features/desk/page.tsx',
    "import { menu } from '../../shell/menu.ts';",
    'features may not look up into shell',
  ],
  [
    'features/desk/page.tsx',
    "const it = import('../cases/item.tsx');",
    'a page may not look into another page',
  ],
  ['shell/root.tsx', "import {\n  routes,\n} from '../routes.tsx';", 'shell may not look up into .'],
])('notices a planted one in %s', (file, source, why) => {
  const root = mkdtempSync(join(tmpdir(), 'handslag-web-arrows-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const path = join(root, 'web/src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  expect(wrongInWeb(root).wrong).toEqual([expect.stringContaining(why)]);
});

it.each([
  ['features/desk/page.tsx', "import { Item } from '../commitment-actions/item.tsx';"],
  ['features/desk/page.tsx', "import { gather } from './gather.ts';"],
  ['routes.tsx', "import { Page } from './features/desk/page.tsx';"],
])('lets what runs down pass in %s', (file, source) => {
  const root = mkdtempSync(join(tmpdir(), 'handslag-web-arrows-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const path = join(root, 'web/src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  expect(wrongInWeb(root).wrong).toEqual([]);
});
