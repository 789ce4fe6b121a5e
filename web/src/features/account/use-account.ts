import { getAccount } from '@handslag/contract/questions/account';
import type { Account } from '@handslag/contract/questions/account';
import { useQueryClient } from '@tanstack/react-query';
import { asked } from '../../lib/question.ts';

export const accountQuery = asked(getAccount, {});

/** Takes over what the server answered of the account. */
export const useShowAccount = (): ((account: Account) => void) => {
  const client = useQueryClient();
  return (account) => client.setQueryData(accountQuery.queryKey, account);
};

/** Reads the account anew. */
export const useReadAgain = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: accountQuery.queryKey });
};
