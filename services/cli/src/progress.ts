import { Presets, SingleBar } from 'cli-progress';

/** How far long work has come, on standard error, so that what a command prints stays clean. */
export interface Progress {
  to: (done: number) => void;
  end: () => void;
}

/** A bar where a person looks on, else nothing; without a total it counts. */
export const progressBar = (doing: string, what: string, total?: number): Progress => {
  const bar = new SingleBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      noTTYOutput: false,
      format:
        total === undefined
          ? `${doing}: {value} ${what}`
          : `${doing} {bar} {value}/{total} ${what}, {eta_formatted} left`,
    },
    Presets.shades_classic,
  );
  let going = true;
  bar.start(total ?? 0, 0);
  return {
    to: (done) => bar.update(done),
    end: () => {
      if (going) bar.stop();
      going = false;
    },
  };
};
