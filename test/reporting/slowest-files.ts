import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

interface Spent {
  file: string;
  seconds: number;
}

const spentOn = (module: TestModule): Spent => {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return { file: module.relativeModuleId, seconds: (collectDuration + setupDuration + duration) / 1000 };
};

/** The lines that say where the time of a run went, the slowest file first. */
export const slowestLines = (spent: readonly Spent[]): string[] =>
  spent
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, SHOWN)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);

/** Says at the end of a run which files took longest: their tests, and getting ready for them. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    console.log([`\nThe slowest ${SHOWN} files:`, ...slowestLines(modules.map(spentOn))].join('\n'));
  }
}
