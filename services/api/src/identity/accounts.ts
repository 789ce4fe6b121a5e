import { createHmac } from 'node:crypto';
import { Id } from '@handslag/domain/shared/id';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { createTurns } from './in-turn.ts';
import { hashPassword, isPassword } from './password.ts';
import { newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

const Account = z.object({
  /** PHC string; absent until the invitation has been accepted. */
  password: z.string().optional(),
  /** Where the index of addresses points from, so that erasing finds it. */
  address: z.string().optional(),
  /** Raised to end every session at once. */
  generation: z.int(),
  /** What is kept of the invitation in force: a newer one ends the older. */
  invitation: z.string().optional(),
  /** Who the person is at an OpenID provider: issuer and subject, hashed. */
  subjects: z.array(z.string()).optional(),
});
type Account = z.infer<typeof Account>;
const Pointer = z.object({ personId: Id });

/** Who may sign in, and how. Keyed by person; an address is known by its keyed hash only. */
export interface Accounts {
  /** The account of a person, if there is one. */
  of(personId: Id): Promise<Account | undefined>;
  /** The person with this address, if known. */
  byEmail(email: string): Promise<Id | undefined>;
  /** The person with this address; where nobody has it, it is from now on that of the person given. */
  claim(email: string, personId: Id): Promise<Id>;
  /** The person who is this subject at an OpenID provider. */
  bySubject(issuer: string, subject: string): Promise<Id | undefined>;
  linkSubject(issuer: string, subject: string, personId: Id): Promise<void>;
  /** Gives the person another address; false where somebody else has it. */
  moveAddress(personId: Id, email: string): Promise<boolean>;
  setPassword(personId: Id, password: string): Promise<void>;
  isPasswordOf(personId: Id | undefined, password: string): Promise<boolean>;
  setInvitation(personId: Id, kept: string | undefined): Promise<void>;
  /** Ends every session of the person. */
  endSessions(personId: Id): Promise<void>;
  erase(personId: Id): Promise<void>;
  /** Whether there is any account that can sign in: until then the set-up link is what to use. */
  anyoneCanSignIn(): Promise<boolean>;
}

const nothing: Account = { generation: 0 };

export function createAccounts(secrets: Secrets): Accounts {
  const accounts = shelfOf(secrets, 'account', Account);
  const addresses = shelfOf(secrets, 'address', Pointer);
  const subjects = shelfOf(secrets, 'subject', Pointer);
  const keys = shelfOf(secrets, 'key', z.string());
  const inTurn = createTurns();
  let key: Promise<string> | undefined;
  // Once there has been an account the set-up is over, even if every account is erased.
  let someone = false;

  async function indexKey(): Promise<string> {
    await keys.create('addresses', newSecret());
    const made = await keys.get('addresses');
    if (made === undefined) throw new Error('the key of the index of addresses could not be kept');
    return made;
  }
  const blind = async (text: string): Promise<string> => {
    key ??= indexKey();
    return createHmac('sha256', await key)
      .update(text)
      .digest('base64url');
  };
  const change = (personId: Id, alter: (account: Account) => Account): Promise<void> =>
    inTurn(personId, async () => accounts.put(personId, alter((await accounts.get(personId)) ?? nothing)));
  const subjectOf = (issuer: string, subject: string): Promise<string> =>
    blind(JSON.stringify([issuer, subject]));

  return {
    of: (personId) => accounts.get(personId),
    byEmail: async (email) => (await addresses.get(await blind(email)))?.personId,
    async claim(email, personId) {
      const address = await blind(email);
      if (!(await addresses.create(address, { personId })))
        return (await addresses.get(address))?.personId ?? personId;
      await change(personId, (account) => ({ ...account, address }));
      return personId;
    },
    bySubject: async (issuer, subject) => (await subjects.get(await subjectOf(issuer, subject)))?.personId,
    async linkSubject(issuer, subject, personId) {
      const name = await subjectOf(issuer, subject);
      await change(personId, (account) => ({
        ...account,
        subjects: [...new Set([...(account.subjects ?? []), name])],
      }));
      await subjects.put(name, { personId });
    },
    async moveAddress(personId, email) {
      const address = await blind(email);
      if (!(await addresses.create(address, { personId })))
        return (await addresses.get(address))?.personId === personId;
      const old = (await accounts.get(personId))?.address;
      await change(personId, (account) => ({ ...account, address }));
      if (old !== undefined) await addresses.delete(old);
      return true;
    },
    async setPassword(personId, password) {
      const hashed = await hashPassword(password);
      await change(personId, ({ invitation: _invitation, ...account }) => ({
        ...account,
        password: hashed,
        generation: account.generation + 1,
      }));
    },
    async isPasswordOf(personId, password) {
      const account = personId === undefined ? undefined : await accounts.get(personId);
      return isPassword(password, account?.password);
    },
    setInvitation: (personId, kept) =>
      change(personId, ({ invitation: _invitation, ...account }) =>
        kept === undefined ? account : { ...account, invitation: kept },
      ),
    endSessions: (personId) =>
      change(personId, (account) => ({ ...account, generation: account.generation + 1 })),
    async anyoneCanSignIn() {
      someone ||= (await accounts.all()).some(
        ({ value }) => value.password !== undefined || (value.subjects ?? []).length > 0,
      );
      return someone;
    },
    async erase(personId) {
      const account = await accounts.get(personId);
      if (!account) return;
      if (account.address !== undefined) await addresses.delete(account.address);
      for (const subject of account.subjects ?? []) await subjects.delete(subject);
      await accounts.delete(personId);
    },
  };
}
