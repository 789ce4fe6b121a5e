import { filesOf } from '@handslag/api/files';
import { SettingsError } from '@handslag/api/settings';
import { unsafeIn } from '@handslag/api/unsafe';
import type { Command } from 'commander';
import { examineDirectories } from '../doctor/directory.ts';
import { type Finding, messageOf, note, wrong } from '../doctor/finding.ts';
import { examineKeys } from '../doctor/keys.ts';
import { examineStore } from '../doctor/log.ts';
import { examineOwnFiles } from '../doctor/own-files.ts';
import { settingsFor } from '../settings.ts';

/** Looks at everything that a node stands on, and changes nothing. */
async function examine(data: string | undefined): Promise<Finding[]> {
  let settings: ReturnType<typeof settingsFor>;
  try {
    settings = settingsFor(data);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return [wrong('settings', `${error.message.replaceAll('\n', '; ')}: mend what the environment says`)];
  }
  const files = filesOf(settings.dataDirectory);
  const directories = examineDirectories(settings, files);
  // SQLite cannot even read where it may not write, and what it would say of that misleads.
  if (directories.some(({ check, state }) => check === 'directory' && state === 'wrong'))
    return [...directories, note('the rest', 'cannot be looked at before that is mended')];
  const { findings, log } = await examineStore(settings, Date.now());
  const keys = await examineKeys(settings, files, log).catch((error: unknown) => [
    wrong('keys', messageOf(error)),
  ]);
  const unsafe = unsafeIn(settings).map(({ what, said }) => note(`unsafe ${what}`, said));
  return [...directories, ...unsafe, ...findings, ...keys, ...examineOwnFiles(files, log)];
}

const table = (findings: readonly Finding[]): string => {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.map(
    ({ state, check, said }) => `${state.padEnd('wrong'.length)}  ${check.padEnd(width)}  ${said}`,
  );
  return `${lines.join('\n')}\n`;
};

export const addDoctor = (program: Command): void => {
  program
    .command('doctor')
    .description(
      'Look for what is wrong and say what to do about it; changes nothing. Ends with 1 where anything is',
    )
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(async ({ data }: { data?: string }) => {
      const findings = await examine(data);
      process.stdout.write(table(findings));
      if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
    });
};
