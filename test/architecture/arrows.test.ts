import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { arrows, checkArrows } from './arrows.ts';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'handslag-arrows-'));
afterAll(() => rmSync(copy, { recursive: true }));

const planted = (file: string, source: string) => {
  const at = join(copy, file);
  mkdirSync(join(at, '..'), { recursive: true });
  writeFileSync(at, source);
  const { wrong } = checkArrows(copy);
  rmSync(at);
  return wrong.map(({ why }) => why);
};

describe('the import arrows', () => {
  it('hold in every room, and every room has its arrows', () => {
    const { wrong, files, rooms } = checkArrows(root);
    expect(wrong).toEqual([]);
    expect(files).toBeGreaterThan(150);
    expect(rooms.filter((room) => !(room in arrows))).toEqual([]);
  });

  it('are seen to break when a wrong import is planted', () => {
    for (const folder of ['packages/domain/src', 'packages/views/src', 'services/cli/src', 'web/src'])
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    expect(planted('packages/domain/src/planted.ts', "import { x } from '@handslag/views/ledger';")).toEqual([
      'domain may not look into views',
    ]);
    expect(planted('web/src/planted.tsx', "const x = await import('@handslag/domain/case');")).toEqual([
      'web may not look into domain',
    ]);
    expect(
      planted('packages/views/src/planted.ts', "export * from '../../domain/src/catalogue.ts';"),
    ).toEqual(['a room is entered by its exports, not by a path']);
    expect(
      planted('packages/views/src/planted.ts', "import {\n  a,\n} from '@handslag/language/reader';"),
    ).toHaveLength(1);
  });
});
