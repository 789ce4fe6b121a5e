import { randomBytes } from 'node:crypto';
import type { Id } from '@handslag/domain/shared/id';
import { Secret, TOTP } from 'otpauth';
import type { Account } from '../identity/account.ts';
import type { Accounts } from '../identity/accounts.ts';
import { keptOf } from '../identity/secret.ts';

const ISSUER = 'Handslag';
const STEP_SECONDS = 30;
const RECOVERY_CODES = 10;
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: STEP_SECONDS });

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;
export const totpUri = (secret: string, label: string): string => totpOf(secret, label).toString();

/** The step whose code it is, where it is one of now, or of half a minute before or after; undefined where it is none. */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const digits = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return undefined;
  const delta = totpOf(secret).validate({ token: digits, timestamp: now, window: 1 });
  return delta === null ? undefined : Math.floor(now / 1000 / STEP_SECONDS) + delta;
}

const plain = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** New recovery codes, and what is kept of them. */
export function newRecovery(): { codes: string[]; kept: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, () => {
    const text = [...randomBytes(12)].map((byte) => letters[byte % letters.length] ?? '').join('');
    return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
  });
  return { codes, kept: codes.map((code) => keptOf(plain(code))) };
}

/** What a code was: of an app, which works once, or for recovery, which is used up. */
export type Used = 'totp' | 'recovery';

/** Uses a code of an account; undefined where it fits nothing, or has been used. Of two who give the same one, one is taken. */
export async function useCode(
  accounts: Accounts,
  accountId: Id,
  code: string,
  now: number,
): Promise<Used | undefined> {
  let used: Used | undefined;
  const take = (account: Account): Account => {
    used = undefined;
    const { totp, recovery } = account;
    const step = totp?.confirmedAt ? stepOf(totp.secret, code, now) : undefined;
    if (totp && step !== undefined && step > totp.lastStep) {
      used = 'totp';
      return { ...account, totp: { ...totp, lastStep: step } };
    }
    const kept = keptOf(plain(code));
    if (!recovery.includes(kept)) return account;
    used = 'recovery';
    return { ...account, recovery: recovery.filter((one) => one !== kept) };
  };
  await accounts.change(accountId, take);
  return used;
}
