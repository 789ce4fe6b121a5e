import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Id } from '@handslag/domain/shared/id';
import { instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import type { Account, Passkey } from '../identity/account.ts';
import type { Accounts } from '../identity/accounts.ts';
import { keptOf } from '../identity/secret.ts';
import { shelfOf } from '../identity/shelf.ts';

const NAME = 'Handslag';
const CHALLENGE_LASTS_MS = 5 * 60_000;
const Registered = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: z.string(), attestationObject: z.string() }),
});
const Asserted = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }),
});
const ClientData = z.object({ challenge: z.string() });

/** Keys that a browser or phone keeps, and that work at one origin alone (WebAuthn). The holder is asked for by the device: a passkey is two factors. */
export interface Passkeys {
  beginMaking(origin: string, accountId: Id, account: Account): Promise<object>;
  /** What is to be kept of a new one; undefined where the answer does not fit. */
  make(origin: string, accountId: Id, answer: unknown): Promise<Omit<Passkey, 'name'> | undefined>;
  beginSigningIn(origin: string): Promise<object>;
  /** Whose passkey has answered; undefined where it fits none. */
  signIn(origin: string, answer: unknown): Promise<Id | undefined>;
  /** It signs nobody in any more. */
  forget(id: string): Promise<void>;
}

const challengeIn = (clientData: string): string | undefined => {
  try {
    return ClientData.safeParse(JSON.parse(Buffer.from(clientData, 'base64url').toString())).data?.challenge;
  } catch {
    return undefined;
  }
};

const at = (origin: string) => ({ expectedOrigin: origin, expectedRPID: new URL(origin).hostname });

export function createPasskeys(secrets: Secrets, accounts: Accounts, now: () => number): Passkeys {
  const challenges = shelfOf(secrets, 'challenge', z.object({ ends: z.number() }));
  const owners = shelfOf(secrets, 'passkey-of', z.object({ accountId: Id }));

  const remember = async (challenge: string): Promise<void> =>
    challenges.put(keptOf(challenge), { ends: now() + CHALLENGE_LASTS_MS });
  /** True once for each challenge that was given out. */
  async function isOurs(challenge: string): Promise<boolean> {
    const kept = await challenges.get(keptOf(challenge));
    return kept !== undefined && (await challenges.delete(keptOf(challenge))) && kept.ends > now();
  }

  return {
    async beginMaking(origin, accountId, { name, addresses, passkeys }) {
      const options = await generateRegistrationOptions({
        rpName: NAME,
        rpID: new URL(origin).hostname,
        userName: addresses[0]?.address ?? name,
        userDisplayName: name,
        userID: Uint8Array.from(Buffer.from(accountId)),
        excludeCredentials: passkeys.map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      await remember(options.challenge);
      return options;
    },
    async make(origin, accountId, answer) {
      const response = Registered.safeParse(answer);
      if (!response.success) return undefined;
      const checked = await verifyRegistrationResponse({
        response: { ...response.data, clientExtensionResults: {} },
        expectedChallenge: isOurs,
        ...at(origin),
        requireUserVerification: true,
      }).catch(() => undefined);
      const credential = checked?.verified === true ? checked.registrationInfo.credential : undefined;
      if (!credential) return undefined;
      await owners.create(keptOf(credential.id), { accountId });
      if ((await owners.get(keptOf(credential.id)))?.accountId !== accountId) return undefined;
      return {
        id: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        madeAt: instantOf(now()),
        lastUsedAt: null,
      };
    },
    async beginSigningIn(origin) {
      const options = await generateAuthenticationOptions({
        rpID: new URL(origin).hostname,
        userVerification: 'required',
      });
      await remember(options.challenge);
      return options;
    },
    async signIn(origin, answer) {
      const response = Asserted.safeParse(answer);
      if (!response.success) return undefined;
      const { id } = response.data;
      const accountId = (await owners.get(keptOf(id)))?.accountId;
      const passkey = accountId && (await accounts.of(accountId))?.passkeys.find((one) => one.id === id);
      if (!accountId || !passkey) {
        // As much is used up of a challenge as where the passkey is known.
        await isOurs(challengeIn(response.data.response.clientDataJSON) ?? '');
        return undefined;
      }
      const checked = await verifyAuthenticationResponse({
        response: { ...response.data, clientExtensionResults: {} },
        expectedChallenge: isOurs,
        ...at(origin),
        requireUserVerification: true,
        credential: {
          id,
          publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')),
          counter: passkey.counter,
        },
      }).catch(() => undefined);
      if (!checked?.verified) return undefined;
      const { newCounter } = checked.authenticationInfo;
      await accounts.change(accountId, (account) => ({
        ...account,
        passkeys: account.passkeys.map((one) =>
          one.id === id ? { ...one, counter: newCounter, lastUsedAt: instantOf(now()) } : one,
        ),
      }));
      return accountId;
    },
    async forget(id) {
      await owners.delete(keptOf(id));
    },
  };
}
