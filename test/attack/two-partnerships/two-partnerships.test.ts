import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mutants } from './mutants.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface Played {
  code: number;
  told: string;
}

/** Plays a world in a process of its own: 0 where nothing suspicious landed, 3 where something did. */
const play = (seed: number, mutant?: number): Promise<Played> =>
  new Promise((resolve) => {
    const planted = mutant === undefined ? [] : ['--import', here('plant.ts')];
    const args = [...planted, here('play.ts'), '--seed', String(seed), '--steps', '2000'];
    const env = { ...process.env, ...(mutant === undefined ? {} : { MUTANT: String(mutant) }) };
    const child = execFile(process.execPath, args, { env }, (_, told, wrong) =>
      resolve({ code: child.exitCode ?? -1, told: `${told}${wrong}` }),
    );
  });

const WORLDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Plays the world that is known to find it, then others: a rule that changes takes every play another way. */
const playUntilFound = async (seed: number, mutant: number): Promise<Played> => {
  let last = await play(seed, mutant);
  for (const other of WORLDS.filter((one) => one !== seed)) {
    if (last.code !== 0) break;
    last = await play(other, mutant);
  }
  return last;
};

describe('two partnerships, ten people and a machine, who say whatever they like wherever they like', () => {
  it.each([1, 2, 3, 4])(
    '[AU81] bind, open, close, erase and change nothing that is not theirs (%i)',
    async (seed) => {
      const { code, told } = await play(seed);
      expect({ code, told }).toEqual({
        code: 0,
        told: expect.stringMatching(/^held: .* [1-9]\d\d × recorded/),
      });
    },
  );

  it.each(mutants.map(({ why, seed }, index) => ({ why, seed, index })))(
    '[AU81] are found out where $why',
    async ({ seed, index }) => {
      const { code, told } = await playUntilFound(seed, index);
      expect({ code, told }).toEqual({ code: 3, told: expect.stringMatching(/^seed \d+, step \d+: /) });
    },
    300_000,
  );
});
