import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';

const Address = z.object({
  address: z.string(),
  /** Null until its holder has opened a link that was sent to it, or a provider that is trusted has said so. */
  verifiedAt: Instant.nullable(),
});
const Subject = z.object({
  /** The settings' name of the provider; absent in accounts from before there were several. */
  provider: z.string().optional(),
  /** Issuer and lasting key there, hashed. */
  name: z.string(),
});
const Passkey = z.object({
  id: z.string(),
  name: z.string(),
  publicKey: z.string(),
  counter: z.int(),
  transports: z.array(z.string()).optional(),
  madeAt: Instant,
  lastUsedAt: Instant.nullable(),
});
export type Passkey = z.infer<typeof Passkey>;
const Totp = z.object({
  secret: z.string(),
  /** Null until a first code has been given. */
  confirmedAt: Instant.nullable(),
  /** The last step whose code was used: each works once. */
  lastStep: z.int(),
});

/** What belongs to its holder alone: no partnership can see, change or end it. */
export const Account = z.object({
  name: z.string(),
  language: Language,
  /** PHC string; absent where the holder signs in otherwise. */
  password: z.string().optional(),
  /** Raised to end every session at once. */
  generation: z.int(),
  /** The first one is where the account's own mail goes. */
  addresses: z.array(Address),
  subjects: z.array(Subject),
  /** The persons of partnerships that its holder has said to be: each is one partnership's record. */
  persons: z.array(Id),
  /** To which verified address a partnership's mail goes, by person; the first verified one where none is chosen. */
  mail: z.record(z.string(), z.string()),
  /** Whether it was made with the set-up link. */
  operator: z.boolean(),
  passkeys: z.array(Passkey),
  totp: Totp.optional(),
  /** What is kept of recovery codes that have not been used. */
  recovery: z.array(z.string()),
});
export type Account = z.infer<typeof Account>;

export const newAccount = (name: string, language: Language): Account => ({
  name,
  language,
  generation: 0,
  addresses: [],
  subjects: [],
  persons: [],
  mail: {},
  operator: false,
  passkeys: [],
  recovery: [],
});

/** Whether there is more than a password to sign in with. */
export const hasSecondFactor = ({ passkeys, totp }: Account): boolean =>
  passkeys.length > 0 || (totp !== undefined && totp.confirmedAt !== null);

export const verifiedAddresses = ({ addresses }: Account): string[] =>
  addresses.filter(({ verifiedAt }) => verifiedAt !== null).map(({ address }) => address);

/** Where the mail of a partnership goes that knows the holder as this person: to a verified address of the holder's own choice. */
export function mailAddressOf(account: Account, personId: Id): string | undefined {
  const verified = verifiedAddresses(account);
  const chosen = account.mail[personId];
  return chosen !== undefined && verified.includes(chosen) ? chosen : verified[0];
}
