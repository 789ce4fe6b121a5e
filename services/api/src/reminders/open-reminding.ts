import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openViews } from '@handslag/views/projector';
import { openGround } from '../ground.ts';
import { createAccounts } from '../identity/accounts.ts';
import { kindsOf } from '../record/streams.ts';
import type { Settings } from '../settings.ts';
import { openPost } from './post.ts';
import { type Reminded, remindAll, type RemindOptions } from './remind.ts';
import { createReminders } from './reminders.ts';

/**
 * Reminds everybody once, beside a server that may be running on the same directory: log and keys are shared, and the views are
 * built from the log in a folder that is removed again. Throws StoreUnavailable, MasterKeyError, or what the disk says.
 */
export async function remindOnce(
  settings: Settings,
  options: Pick<RemindOptions, 'date' | 'dryRun'>,
  clock: () => number = Date.now,
): Promise<Reminded[]> {
  const ground = await openGround(settings, clock);
  const directory = await mkdtemp(join(settings.dataDirectory, 'reminding-'));
  const post = openPost(settings);
  try {
    const views = await openViews({ store: ground.log, directory });
    try {
      const parts = {
        ...ground,
        views,
        kinds: kindsOf(ground.log),
        accounts: createAccounts(ground.secrets, clock, ground.newId),
        reminders: createReminders(ground.secrets, clock),
      };
      const origin = settings.origin ?? `http://${settings.host}:${settings.port}`;
      return await remindAll(parts, { ...options, post, origin, hour: settings.remindAt });
    } finally {
      await views.close();
    }
  } finally {
    post.close();
    await ground.close();
    await rm(directory, { recursive: true, force: true });
  }
}
