import type { Session } from '@handslag/contract/questions/session';
import type { Id } from '@handslag/domain/shared/id';
import { toString as qrSvg } from 'qrcode';
import { enter, mustBeConfirmed, noteConfirmed } from '../account/enter.ts';
import { newRecovery, newTotpSecret, stepOf, totpUri } from '../account/second-factor.ts';
import { tellHolder } from '../account/tell-holder.ts';
import type { SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import { originOf } from '../http/same-origin.ts';
import type { House } from '../house.ts';
import { hasSecondFactor } from '../identity/account.ts';
import { accountAnswer } from './account.ts';
import { sessionAnswer } from './session-answer.ts';

type Names =
  | 'beginTotp'
  | 'confirmTotp'
  | 'removeTotp'
  | 'beginPasskey'
  | 'addPasskey'
  | 'removePasskey'
  | 'beginPasskeySignIn'
  | 'signInWithPasskey';

const MOST_PASSKEYS = 10;

/** What one signs in with beside a password. */
export function factorHandlers(
  house: House,
  providers: NonNullable<Session['providers']>,
): SomeHandlers<Names> {
  const { accounts, passkeys, trail } = house;
  const originFor = (request: Parameters<typeof originOf>[0]): string =>
    originOf(request, house.settings.origin);

  async function kept(accountId: Id) {
    const account = await accounts.of(accountId);
    if (!account) throw new Fault('session/none');
    return account;
  }
  /** New recovery codes where there are none: the first second factor brings them along. */
  async function recoveryFor(accountId: Id): Promise<string[]> {
    if ((await kept(accountId)).recovery.length > 0) return [];
    const { codes, kept: hashes } = newRecovery();
    await accounts.change(accountId, (account) => ({ ...account, recovery: hashes }));
    return codes;
  }
  /** Without a second factor there is nothing to recover. */
  const dropRecovery = (accountId: Id) =>
    accounts.change(accountId, (account) =>
      hasSecondFactor(account) ? account : { ...account, recovery: [] },
    );

  return {
    async beginTotp({ account, request }) {
      mustBeConfirmed(house, request);
      const { addresses, name, totp } = await kept(account);
      if (totp?.confirmedAt) throw new Fault('account/too-many');
      const secret = newTotpSecret();
      await accounts.change(account, (before) => ({
        ...before,
        totp: { secret, confirmedAt: null, lastStep: 0 },
      }));
      const uri = totpUri(secret, addresses[0]?.address ?? name);
      return { secret, uri, qr: await qrSvg(uri, { type: 'svg', margin: 1 }) };
    },
    async confirmTotp({ account, body, request }) {
      mustBeConfirmed(house, request);
      const { totp } = await kept(account);
      const step = totp && stepOf(totp.secret, body.code, Date.parse(house.now()));
      if (!totp || totp.confirmedAt !== null || step === undefined) throw new Fault('second-factor/wrong');
      await accounts.change(account, (before) =>
        before.totp?.secret === totp.secret
          ? { ...before, totp: { ...totp, confirmedAt: house.now(), lastStep: step } }
          : before,
      );
      await trail.note(account, 'totp-added', request.ip);
      await tellHolder(house, account, 'Factor');
      return { recovery: await recoveryFor(account) };
    },
    async removeTotp({ account, request, session }) {
      mustBeConfirmed(house, request);
      await accounts.change(account, ({ totp: _totp, ...before }) => before);
      await dropRecovery(account);
      await trail.note(account, 'totp-removed', request.ip);
      await tellHolder(house, account, 'Factor');
      return accountAnswer(house, account, session);
    },
    async beginPasskey({ account, request }) {
      mustBeConfirmed(house, request);
      const options = await passkeys.beginMaking(originFor(request), account, await kept(account));
      return { options: { ...options } };
    },
    async addPasskey({ account, body, request }) {
      mustBeConfirmed(house, request);
      if ((await kept(account)).passkeys.length >= MOST_PASSKEYS) throw new Fault('account/too-many');
      const made = await passkeys.make(originFor(request), account, body.answer);
      if (!made) throw new Fault('second-factor/wrong');
      await accounts.change(account, (before) => ({
        ...before,
        passkeys: [...before.passkeys.filter(({ id }) => id !== made.id), { ...made, name: body.name }],
      }));
      await trail.note(account, 'passkey-added', request.ip);
      await tellHolder(house, account, 'Factor');
      return { recovery: await recoveryFor(account) };
    },
    async removePasskey({ account, body, request, session }) {
      mustBeConfirmed(house, request);
      if (!(await kept(account)).passkeys.some(({ id }) => id === body.id))
        throw new Fault('access/not-found');
      await passkeys.forget(body.id);
      await accounts.change(account, (before) => ({
        ...before,
        passkeys: before.passkeys.filter(({ id }) => id !== body.id),
      }));
      await dropRecovery(account);
      await trail.note(account, 'passkey-removed', request.ip);
      await tellHolder(house, account, 'Factor');
      return accountAnswer(house, account, session);
    },
    async beginPasskeySignIn({ request }) {
      return { options: { ...(await passkeys.beginSigningIn(originFor(request))) } };
    },
    async signInWithPasskey({ body, request, reply, account: before, session }) {
      const account = await passkeys.signIn(originFor(request), body.answer);
      if (account === undefined) throw new Fault('second-factor/wrong');
      // Whoever is signed in already shows again who they are, and has from now on shown more than a password.
      if (session !== undefined && before === account) noteConfirmed(house, request);
      await enter(house, { request, reply }, account, { strong: true });
      return sessionAnswer(house, account, providers);
    },
  };
}
