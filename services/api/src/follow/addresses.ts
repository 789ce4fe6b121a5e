import type { StoredEvent } from '@handslag/domain/codec';
import { idInStream } from '@handslag/domain/shared/envelope';
import type { Vault } from '@handslag/vault/vault';
import type { Accounts } from '../identity/accounts.ts';
import type { Duty } from './follow-up.ts';

const isChange = (event: StoredEvent): event is StoredEvent<'PersonDetailsChanged'> =>
  event.type === 'PersonDetailsChanged';

/**
 * Whoever gets another address signs in with it from then on. Another person may change it only for somebody who cannot
 * sign in yet: otherwise a coordinator could take over an account by giving it an address of their own.
 */
export const keepAddresses =
  ({ accounts, vault }: { accounts: Accounts; vault: Pick<Vault, 'open'> }): Duty =>
  async (event) => {
    const personId = idInStream(event.stream);
    if (!isChange(event) || personId === undefined || !event.sealed?.fields['email']) return undefined;
    const { event: opened } = await vault.open(event);
    const account = await accounts.of(personId);
    const canSignIn = account?.password !== undefined || (account?.subjects ?? []).length > 0;
    const isOwn = event.meta.recordedBy === personId;
    if (isChange(opened) && opened.data.email !== undefined && (isOwn || !canSignIn))
      await accounts.moveAddress(personId, opened.data.email);
    return undefined;
  };
