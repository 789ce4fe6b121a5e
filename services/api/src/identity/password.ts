import { hash, verify } from '@node-rs/argon2';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The password as a PHC string (argon2id). */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

let nobodys: Promise<string> | undefined;

/** Whether the password is the right one. Where there is no account the same work is done, so that time tells nothing. */
export async function isPassword(password: string, phc: string | undefined): Promise<boolean> {
  nobodys ??= hashPassword('there is no such account');
  const right = await verify(phc ?? (await nobodys), password.normalize('NFC'));
  return phc !== undefined && right;
}
