import type { Id } from '@handslag/domain/shared/id';
import { Id as IdShape } from '@handslag/domain/shared/id';
import { type Instant, instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { Account, hasSecondFactor, newAccount } from './account.ts';
import { createAddressHolders } from './address-holders.ts';
import { createBlind } from './blind-index.ts';
import { hashPassword, isPassword } from './password.ts';
import { shelfOf } from './shelf.ts';

const Tie = z.object({ accountId: IdShape });

/** Accounts by id, and the ways to find one. What partnerships know of people is not here. */
export interface Accounts {
  of(accountId: Id): Promise<Account | undefined>;
  /** Makes an account; the answer is its id. */
  make(account: Pick<Account, 'name' | 'language'> & Partial<Account>): Promise<Id>;
  /** Changes one that is there; undefined, and nothing done, where there is none. `alter` may be asked several times. */
  change(accountId: Id, alter: (account: Account) => Account): Promise<Account | undefined>;
  /** The account that has shown that this address is its holder's. */
  byVerified(address: string): Promise<Id | undefined>;
  /** The account that somebody means who gives this address and this password. */
  byPassword(address: string, password: string): Promise<Id | undefined>;
  /** Every account that names the address, shown or not. For the operator, never for a partnership. */
  naming(address: string): Promise<Id[]>;
  addAddress(accountId: Id, address: string): Promise<void>;
  /** False where another account has shown that it is theirs. */
  verifyAddress(accountId: Id, address: string): Promise<boolean>;
  removeAddress(accountId: Id, address: string): Promise<void>;
  bySubject(issuer: string, subject: string): Promise<Id | undefined>;
  /** False where the subject belongs to another account. */
  tieSubject(accountId: Id, provider: string, issuer: string, subject: string): Promise<boolean>;
  /** The account whose holder has said to be this person. */
  ofPerson(personId: Id): Promise<Id | undefined>;
  /** False where the person is another account's. */
  tie(accountId: Id, personId: Id): Promise<boolean>;
  untie(personId: Id): Promise<void>;
  setPassword(accountId: Id, password: string): Promise<void>;
  isPasswordOf(accountId: Id, password: string): Promise<boolean>;
  /** Ends every session of the account. */
  endSessions(accountId: Id): Promise<void>;
  /** Ends the account, by its holder's own act. */
  end(accountId: Id): Promise<void>;
  /** The accounts of those who run this node: the set-up link's. */
  operators(): Promise<Id[]>;
  /** The persons that whoever runs this node is, in whatever partnerships. */
  operatorPersons(): Promise<Id[]>;
  /** Whether there is any account that can sign in: until then the set-up link is what to use. */
  anyoneCanSignIn(): Promise<boolean>;
}

const canSignIn = (account: Account): boolean =>
  account.password !== undefined || account.subjects.length > 0 || hasSecondFactor(account);

export function createAccounts(secrets: Secrets, now: () => number, newId: () => Id): Accounts {
  const accounts = shelfOf(secrets, 'account', Account);
  const subjects = shelfOf(secrets, 'subject-of', Tie);
  const ties = shelfOf(secrets, 'tie', Tie);
  const blind = createBlind(secrets);
  const holders = createAddressHolders(secrets, blind);
  // Once there has been an account the set-up is over, even if every account is ended.
  let someone = false;

  const at = (): Instant => instantOf(now());
  const change = (accountId: Id, alter: (account: Account) => Account) =>
    accounts.change(accountId, (account) => account && alter(account));
  /** Whose it is from now on, or has been; a thing belongs to one account. */
  const claimIn = async (shelf: typeof ties, name: string, accountId: Id): Promise<boolean> => {
    await shelf.create(name, { accountId });
    return (await shelf.get(name))?.accountId === accountId;
  };

  async function addAddress(accountId: Id, address: string): Promise<void> {
    await holders.name(address, accountId);
    await change(accountId, (account) =>
      account.addresses.some((one) => one.address === address)
        ? account
        : { ...account, addresses: [...account.addresses, { address, verifiedAt: null }] },
    );
  }

  return {
    of: (accountId) => accounts.get(accountId),
    async make({ name, language, addresses = [], ...more }) {
      const accountId = newId();
      await accounts.create(accountId, { ...newAccount(name, language), ...more });
      for (const { address } of addresses) await addAddress(accountId, address);
      return accountId;
    },
    change,
    byVerified: (address) => holders.verified(address),
    async byPassword(address, password) {
      const meant = await holders.all(address);
      // Where nobody names the address the same work is done, so that time tells little.
      if (meant.length === 0) await isPassword(password, undefined);
      const right = await Promise.all(
        meant.map(async (id) => isPassword(password, (await accounts.get(id))?.password)),
      );
      return meant[right.indexOf(true)];
    },
    naming: (address) => holders.all(address),
    addAddress,
    async verifyAddress(accountId, address) {
      if (!(await holders.verify(address, accountId))) return false;
      await addAddress(accountId, address);
      await change(accountId, (account) => ({
        ...account,
        addresses: account.addresses.map((one) =>
          one.address === address ? { address, verifiedAt: one.verifiedAt ?? at() } : one,
        ),
      }));
      return true;
    },
    async removeAddress(accountId, address) {
      await change(accountId, (account) => ({
        ...account,
        addresses: account.addresses.filter((one) => one.address !== address),
      }));
      await holders.leave(address, accountId);
    },
    bySubject: async (issuer, subject) => (await subjects.get(await blind(issuer, subject)))?.accountId,
    async tieSubject(accountId, provider, issuer, subject) {
      const name = await blind(issuer, subject);
      if (!(await claimIn(subjects, name, accountId))) return false;
      await change(accountId, (account) =>
        account.subjects.some((one) => one.name === name)
          ? account
          : { ...account, subjects: [...account.subjects, { provider, name }] },
      );
      return true;
    },
    ofPerson: async (personId) => (await ties.get(personId))?.accountId,
    async tie(accountId, personId) {
      if (!(await claimIn(ties, personId, accountId))) return false;
      await change(accountId, (account) =>
        account.persons.includes(personId)
          ? account
          : { ...account, persons: [...account.persons, personId] },
      );
      return true;
    },
    async untie(personId) {
      const tie = await ties.get(personId);
      if (!tie) return;
      await change(tie.accountId, (account) => ({
        ...account,
        persons: account.persons.filter((one) => one !== personId),
      }));
      await ties.delete(personId);
    },
    async setPassword(accountId, password) {
      const hashed = await hashPassword(password);
      await change(accountId, (account) => ({
        ...account,
        password: hashed,
        generation: account.generation + 1,
      }));
    },
    isPasswordOf: async (accountId, password) =>
      isPassword(password, (await accounts.get(accountId))?.password),
    async endSessions(accountId) {
      await change(accountId, (account) => ({ ...account, generation: account.generation + 1 }));
    },
    async end(accountId) {
      const account = await accounts.get(accountId);
      if (!account) return;
      for (const { address } of account.addresses) await holders.leave(address, accountId);
      for (const { name } of account.subjects) await subjects.delete(name);
      for (const personId of account.persons) await ties.delete(personId);
      await accounts.delete(accountId);
    },
    operators: async () => (await accounts.all()).flatMap(({ id, value }) => (value.operator ? [id] : [])),
    operatorPersons: async () =>
      (await accounts.all()).flatMap(({ value }) => (value.operator ? value.persons : [])),
    async anyoneCanSignIn() {
      someone ||= (await accounts.all()).some(({ value }) => canSignIn(value));
      return someone;
    },
  };
}
