import type { Session } from '@handslag/contract/questions/session';
import type { Id } from '@handslag/domain/shared/id';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { enter, mustBeConfirmed, noteConfirmed } from '../account/enter.ts';
import { useCode } from '../account/second-factor.ts';
import { letOperatorIn } from '../account/let-operator-in.ts';
import { tellHolder } from '../account/tell-holder.ts';
import type { SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import type { House } from '../house.ts';
import { hasSecondFactor } from '../identity/account.ts';
import { createTries } from '../identity/tries.ts';
import { isWeakPassword } from '../identity/weak-password.ts';
import { sessionAnswer } from './session-answer.ts';

type Names =
  | 'getSession'
  | 'signIn'
  | 'signOut'
  | 'signOutEverywhere'
  | 'changePassword'
  | 'confirmOneself'
  | 'setUp';

/** A refused sign-in is not answered sooner: how many accounts were looked at does not show in the time. */
const LEAST_MS = 300;

interface Asked {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Throws `password/weak`. */
export function refuseWeak(password: string, known: readonly string[]): void {
  if (isWeakPassword(password, known)) throw new Fault('password/weak');
}

/** Signing in and out. */
export function sessionHandlers(
  house: House,
  providers: NonNullable<Session['providers']>,
): SomeHandlers<Names> {
  const { accounts, sessions, links, trail } = house;
  const clock = () => Date.parse(house.now());
  const tries = createTries(clock);
  const answer = (account: Id | undefined): Promise<Session> => sessionAnswer(house, account, providers);

  /** Who it is by this password; who guesses is slowed down, and nobody else. */
  async function whoever(
    { request }: Asked,
    name: string,
    meant: readonly Id[],
    look: () => Promise<Id | undefined>,
  ): Promise<Id> {
    const one = { name, from: request.ip, device: house.knownBrowser.of(request, meant) };
    const wait = tries.mustWait(one);
    if (wait > 0) throw new Fault('request/rate-limited', { retryAfter: wait });
    const floor = new Promise((resolve) => setTimeout(resolve, LEAST_MS).unref());
    const found = await look();
    if (found !== undefined) {
      tries.succeeded(one);
      return found;
    }
    tries.failed(one);
    for (const id of meant) await trail.note(id, 'sign-in-failed', request.ip);
    await floor;
    throw new Fault('session/wrong-credentials');
  }

  /** Whether a second factor was shown. Throws `session/second-factor` where one is there and none was given, or a wrong one. */
  async function checkCode({ request }: Asked, accountId: Id, code: string | undefined): Promise<boolean> {
    const account = await accounts.of(accountId);
    if (!account || !hasSecondFactor(account)) return false;
    const one = { name: `code ${accountId}`, from: request.ip };
    const wait = tries.mustWait(one);
    if (wait > 0) throw new Fault('request/rate-limited', { retryAfter: wait });
    const used = code === undefined ? undefined : await useCode(accounts, accountId, code, clock());
    if (used === undefined) {
      if (code !== undefined) {
        tries.failed(one);
        await trail.note(accountId, 'sign-in-failed', request.ip);
      }
      throw new Fault('session/second-factor');
    }
    tries.succeeded(one);
    if (used === 'recovery') await trail.note(accountId, 'recovery-used', request.ip);
    return true;
  }

  return {
    getSession: ({ account }) => answer(account),
    async signIn({ body, request, reply }) {
      const { email, password, code } = body;
      const meant = await accounts.naming(email);
      const asked = { request, reply };
      const account = await whoever(asked, email, meant, () => accounts.byPassword(email, password));
      const strong = await checkCode(asked, account, code);
      await enter(house, asked, account, { strong });
      return answer(account);
    },
    async signOut({ session, request }) {
      if (session !== undefined) await sessions.end(session);
      request.session.delete();
      return answer(undefined);
    },
    async signOutEverywhere({ account, request }) {
      await sessions.endAll(account);
      await trail.note(account, 'signed-out-everywhere', request.ip);
      request.session.delete();
      return answer(undefined);
    },
    async confirmOneself({ account, body, request, reply }) {
      const asked = { request, reply };
      const { password, code } = body;
      if (password !== undefined)
        await whoever(asked, account, [account], async () =>
          (await accounts.isPasswordOf(account, password)) ? account : undefined,
        );
      else if (!(await checkCode(asked, account, code))) throw new Fault('session/wrong-credentials');
      noteConfirmed(house, request);
      return {};
    },
    async changePassword({ account, body, request, reply, session }) {
      const asked = { request, reply };
      const kept = await accounts.of(account);
      if (!kept) throw new Fault('session/none');
      if (kept.password === undefined) mustBeConfirmed(house, request);
      else
        await whoever(asked, account, [account], async () =>
          (await accounts.isPasswordOf(account, body.current)) ? account : undefined,
        );
      refuseWeak(body.password, [kept.name, ...kept.addresses.map(({ address }) => address)]);
      const strong = session === undefined ? false : ((await sessions.of(session))?.strong ?? false);
      await accounts.setPassword(account, body.password);
      await sessions.endAll(account);
      await trail.note(account, 'password-changed', request.ip);
      await tellHolder(house, account, 'Password');
      await enter(house, asked, account, { strong });
      return answer(account);
    },
    async setUp({ body, request, reply }) {
      const { name, email, password, language, token } = body;
      if (await accounts.anyoneCanSignIn()) throw new Fault('set-up/done');
      refuseWeak(password, [name, email]);
      if (!(await links.useSetUp(token))) throw new Fault('link/invalid');
      const account = await accounts.make({ name, language, operator: true });
      await accounts.addAddress(account, email);
      await accounts.setPassword(account, password);
      await letOperatorIn(house);
      await enter(house, { request, reply }, account);
      return answer(account);
    },
  };
}
