import type { Account as Shown } from '@handslag/contract/questions/account';
import type { Id } from '@handslag/domain/shared/id';
import type { FastifyRequest } from 'fastify';
import { mustBeConfirmed } from '../account/enter.ts';
import { tellHolder } from '../account/tell-holder.ts';
import type { SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import { createPace } from '../http/pace.ts';
import { originOf } from '../http/same-origin.ts';
import type { House } from '../house.ts';
import { type Account, hasSecondFactor, mailAddressOf, verifiedAddresses } from '../identity/account.ts';
import { membershipsOf } from './session-answer.ts';
import { refuseWeak } from './session.ts';

type Names =
  | 'getAccount'
  | 'changeAccount'
  | 'addAddress'
  | 'removeAddress'
  | 'verifyAddress'
  | 'chooseMail'
  | 'requestReset'
  | 'resetPassword'
  | 'endSession';

const MOST_ADDRESSES = 5;
/** For one address, whether it has an account or not. */
const MOST_RESETS_A_MINUTE = 3;

/** The account as its holder sees it. */
export async function accountAnswer(
  house: House,
  accountId: Id,
  session: string | undefined,
): Promise<Shown> {
  const account = await house.accounts.of(accountId);
  if (!account) throw new Fault('session/none');
  const { name, language, operator, addresses, passkeys, totp, recovery, subjects } = account;
  const current = session === undefined ? '' : house.sessions.nameOf(session);
  const names = new Map(house.settings.providers.map((one) => [one.id, one.name]));
  const [open, memberships, trail] = await Promise.all([
    house.sessions.open(accountId),
    membershipsOf(house, account),
    house.trail.of(accountId),
  ]);
  return {
    name,
    language,
    operator,
    addresses,
    sendsMail: house.letters.can,
    hasPassword: account.password !== undefined,
    passkeys: passkeys.map(({ id, name: called, madeAt, lastUsedAt }) => ({
      id,
      name: called,
      madeAt,
      lastUsedAt,
    })),
    totp: totp !== undefined && totp.confirmedAt !== null,
    recoveryLeft: recovery.length,
    providers: subjects.map(({ provider }) => names.get(provider ?? '') ?? provider ?? ''),
    sessions: open.map((one) => ({ ...one, current: one.sessionId === current })),
    mail: memberships.map(({ partnershipId, personId, name: called }) => ({
      partnershipId,
      name: called,
      address: mailAddressOf(account, personId) ?? null,
    })),
    trail,
  };
}

/** Whether something is left to sign in with. */
const staysOpen = (account: Account): boolean =>
  account.subjects.length > 0 || hasSecondFactor(account) || account.addresses.length > 0;

/** What each person looks after for themselves. */
export function accountHandlers(house: House): SomeHandlers<Names> {
  const { accounts, sessions, links, letters, trail } = house;
  const resets = createPace(MOST_RESETS_A_MINUTE, () => Date.parse(house.now()));
  const linkTo = (request: FastifyRequest, page: string, secret: string): string =>
    `${originOf(request, house.settings.origin)}/${page}#${secret}`;

  /** Sends, to everybody who can be meant, a link to a new password. What it comes to is not waited for, so that time tells nothing. */
  async function sendReset(request: FastifyRequest, email: string): Promise<void> {
    const accountId = await accounts.byVerified(email);
    const account = accountId === undefined ? undefined : await accounts.of(accountId);
    if (accountId === undefined || !account) return;
    const secret = await links.write({ purpose: 'reset', accountId, address: email });
    const whom = { id: accountId, to: email, language: account.language };
    await letters.write('reset', whom, linkTo(request, 'reset', secret));
  }

  return {
    getAccount: ({ account, session }) => accountAnswer(house, account, session),
    async changeAccount({ account, body, session }) {
      const { name, language } = body;
      await accounts.change(account, (before) => ({
        ...before,
        name: name ?? before.name,
        language: language ?? before.language,
      }));
      return accountAnswer(house, account, session);
    },
    async addAddress({ account, body, request, session }) {
      mustBeConfirmed(house, request);
      const { address } = body;
      const before = await accounts.of(account);
      if (!before) throw new Fault('session/none');
      const isNew = !before.addresses.some((one) => one.address === address);
      if (isNew && before.addresses.length >= MOST_ADDRESSES) throw new Fault('account/too-many');
      if (isNew) {
        await tellHolder(house, account, 'Address');
        await accounts.addAddress(account, address);
        await trail.note(account, 'address-added', request.ip);
      }
      if (letters.can) {
        const secret = await links.write({ purpose: 'verify', accountId: account, address });
        const whom = { id: account, to: address, language: before.language };
        await letters.write('verify', whom, linkTo(request, 'verify', secret));
      }
      return accountAnswer(house, account, session);
    },
    async removeAddress({ account, body, request, session }) {
      mustBeConfirmed(house, request);
      const before = await accounts.of(account);
      const addresses = before?.addresses.filter(({ address }) => address !== body.address) ?? [];
      if (!before || !staysOpen({ ...before, addresses })) throw new Fault('address/unusable');
      await tellHolder(house, account, 'Removed');
      await accounts.removeAddress(account, body.address);
      await trail.note(account, 'address-removed', request.ip);
      return accountAnswer(house, account, session);
    },
    async verifyAddress({ body, request }) {
      const letter = await links.use(body.token, 'verify');
      const { accountId, address } = letter ?? {};
      if (accountId === undefined || address === undefined) throw new Fault('link/invalid');
      const named = (await accounts.of(accountId))?.addresses.some((one) => one.address === address);
      if (!named || !(await accounts.verifyAddress(accountId, address))) throw new Fault('link/invalid');
      await trail.note(accountId, 'address-verified', request.ip);
      return { address };
    },
    async chooseMail({ account, body, session }) {
      const kept = await accounts.of(account);
      if (!kept) throw new Fault('session/none');
      const here = (await membershipsOf(house, kept)).find(
        ({ partnershipId }) => partnershipId === body.partnershipId,
      );
      if (!here || !verifiedAddresses(kept).includes(body.address)) throw new Fault('address/unusable');
      await accounts.change(account, (before) => ({
        ...before,
        mail: { ...before.mail, [here.personId]: body.address },
      }));
      return accountAnswer(house, account, session);
    },
    async requestReset({ body, request }) {
      resets.take(body.email, 1);
      if (letters.can)
        void sendReset(request, body.email).catch((error: unknown) =>
          request.log.error({ err: error }, 'a link to a new password could not be sent'),
        );
      return {};
    },
    async resetPassword({ body, request }) {
      const known = await links.read(body.token);
      const account = known?.purpose === 'reset' ? await accounts.of(known.accountId) : undefined;
      if (!known || !account) throw new Fault('link/invalid');
      refuseWeak(body.password, [account.name, ...account.addresses.map((one) => one.address)]);
      const letter = await links.use(body.token, 'reset');
      if (!letter) throw new Fault('link/invalid');
      const { accountId, address } = letter;
      await accounts.setPassword(accountId, body.password);
      await sessions.endAll(accountId);
      // Whoever has opened the link has read the mail.
      if (address !== undefined) await accounts.verifyAddress(accountId, address);
      await trail.note(accountId, 'password-reset', request.ip);
      await tellHolder(house, accountId, 'Password');
      return {};
    },
    async endSession({ account, body, request, session }) {
      if (!(await sessions.endOne(account, body.sessionId))) throw new Fault('access/not-found');
      await trail.note(account, 'session-ended', request.ip);
      return accountAnswer(house, account, session);
    },
  };
}
