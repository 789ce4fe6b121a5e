import type { Id } from '@handslag/domain/shared/id';
import type { House } from '../house.ts';
import { verifiedAddresses } from '../identity/account.ts';
import type { Letters } from '../letters/letters.ts';

/** Tells every address of an account that has been shown to be its holder's that something was changed. */
export async function tellHolder(
  { accounts, letters }: Pick<House, 'accounts' | 'letters'>,
  accountId: Id,
  change: Parameters<Letters['tell']>[0],
): Promise<void> {
  const account = letters.can ? await accounts.of(accountId) : undefined;
  if (!account) return;
  const { language } = account;
  for (const to of verifiedAddresses(account)) await letters.tell(change, { id: accountId, to, language });
}
