import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { TileStore } from './tile-store.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function sync(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync();
  await handle.close();
}

/** Brings the names of new directories to the disk, each in the one above it. */
async function makeDirectories(root: string, directory: string): Promise<void> {
  if ((await mkdir(directory, { recursive: true, mode: 0o700 })) === undefined) return;
  let above = root;
  for (const name of relative(root, directory).split(sep)) {
    await sync(above);
    above = join(above, name);
  }
}

/** A tree below a directory, in files for their owner alone. Throws what the disk throws. */
export const createFileTileStore = (root: string): TileStore => ({
  async read(path) {
    try {
      return await readFile(join(root, path));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async write(path, bytes) {
    const target = join(root, path);
    await makeDirectories(root, dirname(target));
    // Over what a crash has left of an earlier attempt: nobody reads it by this name.
    const handle = await open(`${target}.partial`, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${target}.partial`, target);
    await sync(dirname(target));
  },
  remove: (path) => rm(join(root, path), { force: true }),
});
