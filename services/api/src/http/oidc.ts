import type { Id } from '@handslag/domain/shared/id';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { admit, canTake } from '../account/admit.ts';
import { enter, mustBeConfirmed } from '../account/enter.ts';
import type { House } from '../house.ts';
import { type Known, NotLetIn, type OidcProvider, pathOf, Pending } from '../identity/oidc.ts';
import { Fault } from './fault.ts';
import { allowFraming } from './security-headers.ts';
import { callerOf } from './who.ts';

declare module '@fastify/secure-session' {
  interface SessionData {
    /** A sign-in under way at an OpenID provider. */
    oidc: Pending;
  }
}

const REMEMBERED_LOGOUTS = 10_000;
const hidden = { schema: { hide: true }, config: { rateLimit: { max: 120, timeWindow: 60_000 } } };

/** An account that has shown that the address is its holder's, where the provider has verified the same address. */
async function byAddress({ accounts }: House, email: string | undefined): Promise<Id | undefined> {
  return email === undefined ? undefined : accounts.byVerified(email);
}

interface Coming {
  provider: OidcProvider;
  known: Known;
  pending: Pending;
  request: FastifyRequest;
}

/** A new account, made of an invitation by whoever opened it and then signed in at the provider. */
async function newcomer(
  house: House,
  known: Known,
  invitation: NonNullable<Awaited<ReturnType<House['invitations']['read']>>>,
): Promise<Id | undefined> {
  if (!(await canTake(house, invitation))) return undefined;
  const { name, language } = invitation.pending;
  const account = await house.accounts.make({ name: known.name ?? name, language });
  if (known.email !== undefined) await house.accounts.verifyAddress(account, known.email);
  return account;
}

/**
 * Whose account it is: tied to this subject before; or the one that asked to be tied; or one that has shown that the address
 * is its holder's; or a new one, where an invitation was brought along. Never one that only names an address.
 */
async function accountFor(house: House, { provider, known, pending, request }: Coming) {
  const { accounts, invitations, trail } = house;
  const token = request.session.get('invitation');
  const invitation = token === undefined ? undefined : await invitations.read(token);
  const { issuer, key } = known;
  const before = await accounts.bySubject(issuer, key);
  const account =
    before ??
    pending.tie ??
    (await byAddress(house, known.email)) ??
    (invitation && (await newcomer(house, known, invitation)));
  if (account === undefined || (pending.tie !== undefined && account !== pending.tie)) return undefined;
  if (before === undefined) {
    if (!(await accounts.tieSubject(account, provider.settings.id, issuer, key))) return undefined;
    await trail.note(account, 'provider-tied', request.ip);
  }
  if (invitation) await admit(house, invitation, account, request.ip);
  return account;
}

const refused = (reply: FastifyReply, code: string) => reply.redirect(`/sign-in?problem=${code}`);

/** Sends browsers to a provider and takes them in when they come back. */
function serveProvider(app: FastifyInstance, house: House, provider: OidcProvider, origin: string): void {
  const { id, strong, acr } = provider.settings;

  async function begin(request: FastifyRequest, reply: FastifyReply, tie?: Id) {
    const begun = await provider.begin(tie).catch((error: unknown) => {
      request.log.warn({ err: error }, 'the OpenID provider could not be reached');
      return undefined;
    });
    if (begun === undefined) return refused(reply, 'server/overloaded');
    const { url, pending } = begun;
    request.session.set('oidc', pending);
    return reply.header('cache-control', 'no-store').redirect(url.href);
  }

  app.get(pathOf(id), hidden, (request, reply) => begin(request, reply));
  app.get(pathOf(id, '/tie'), hidden, async (request, reply) => {
    const { account } = await callerOf(request, house);
    if (account === undefined) throw new Fault('session/none');
    mustBeConfirmed(house, request);
    return begin(request, reply, account);
  });

  app.get(pathOf(id, '/callback'), hidden, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const pending = Pending.safeParse(request.session.get('oidc'));
    request.session.set('oidc', undefined);
    if (!pending.success || pending.data.provider !== id) return refused(reply, 'link/invalid');
    try {
      // The public address, not what the request says of itself: a proxy may have changed that.
      const known = await provider.finish(new URL(request.url, origin), pending.data);
      const account = await accountFor(house, { provider, known, pending: pending.data, request });
      if (account === undefined) return await refused(reply, 'session/wrong-credentials');
      const { issuer, subject, sid } = known;
      await enter(house, { request, reply }, account, {
        strong: strong || acr.length > 0,
        provider: { issuer, subject, ...(sid === undefined ? {} : { sid }) },
      });
      return await reply.redirect(pending.data.tie === undefined ? '/' : '/account');
    } catch (error) {
      if (error instanceof Fault) return refused(reply, error.code);
      if (!(error instanceof NotLetIn)) throw error;
      request.log.warn({ err: error }, 'a sign-in at the OpenID provider failed');
      return refused(reply, 'session/wrong-credentials');
    }
  });
}

/** Ends the sessions here that are ended at a provider: in a frame of the browser, or from server to server. */
async function serveLogout(app: FastifyInstance, house: House, provider: OidcProvider): Promise<void> {
  const { id, issuer } = provider.settings;
  const seen = new LRUCache<string, true>({ max: REMEMBERED_LOGOUTS });

  app.get<{ Querystring: { iss?: unknown; sid?: unknown } }>(
    pathOf(id, '/logout'),
    hidden,
    async (request, reply) => {
      const { iss, sid } = request.query;
      // The cookie does not come along into the provider's frame: the provider's name of the session says which it is.
      if (iss === issuer && typeof sid === 'string') await house.sessions.endAtProvider(issuer, { sid });
      allowFraming(reply, provider.origin);
      return reply
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send('<!doctype html><title>Handslag</title>');
    },
  );
  await app.register(async (inner) => {
    inner.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 16_384 },
      (_request, body, done) => done(null, new URLSearchParams(String(body)).get('logout_token')),
    );
    inner.post<{ Body: unknown }>(pathOf(id, '/logout'), hidden, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      try {
        if (typeof request.body !== 'string') throw new NotLetIn('there is no word that ends a session');
        const { jti, subject, sid } = await provider.endedBy(request.body);
        if (seen.has(jti)) throw new NotLetIn('it was said before');
        seen.set(jti, true);
        await house.sessions.endAtProvider(issuer, { subject, sid });
        return await reply.code(200).send();
      } catch (error) {
        if (!(error instanceof NotLetIn)) throw error;
        request.log.warn({ err: error }, 'a logout at the OpenID provider was not believed');
        throw new Fault('request/invalid', { errors: [{ pointer: '#', detail: 'is not believed' }] });
      }
    });
  });
}

/** Every provider that is set. */
export async function serveOidc(
  app: FastifyInstance,
  house: House,
  providers: readonly OidcProvider[],
  origin: string,
): Promise<void> {
  for (const provider of providers) {
    serveProvider(app, house, provider, origin);
    await serveLogout(app, house, provider);
  }
}
