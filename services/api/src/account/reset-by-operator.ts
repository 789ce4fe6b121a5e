import { openGround } from '../ground.ts';
import { createAccounts } from '../identity/accounts.ts';
import { createLinks } from '../identity/links.ts';
import type { Settings } from '../settings.ts';

/**
 * Links to a new password for every account that names an address, for the operator to hand over: beside a server that may be
 * running. Each works once, for two hours. Throws StoreUnavailable, MasterKeyError, or what the disk says.
 */
export async function resetByOperator(settings: Settings, address: string): Promise<string[]> {
  const ground = await openGround(settings);
  try {
    const accounts = createAccounts(ground.secrets, Date.now, ground.newId);
    const links = createLinks(ground.secrets, Date.now);
    const origin = settings.origin ?? `http://localhost:${settings.port}`;
    const made: string[] = [];
    for (const accountId of await accounts.naming(address.toLowerCase()))
      made.push(`${origin}/reset#${await links.write({ purpose: 'reset', accountId })}`);
    return made;
  } finally {
    await ground.close();
  }
}
