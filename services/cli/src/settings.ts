import { readSettings, type Settings } from '@handslag/api/settings';

/** The environment's settings, with a data directory named on the command line in their place. */
export const settingsFor = (data: string | undefined): Settings =>
  readSettings({ ...process.env, ...(data === undefined ? {} : { HANDSLAG_DATA: data }) });
