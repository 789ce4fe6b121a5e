import type { Id } from '@handslag/domain/shared/id';
import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import { CALLBACK_PATH, type Known, NotLetIn, type OidcProvider, Pending } from '../identity/oidc.ts';
import { enter } from '../routes/session.ts';

export const OIDC_PATH = '/api/oidc';

declare module '@fastify/secure-session' {
  interface SessionData {
    /** A sign-in under way at an OpenID provider. */
    oidc: Pending;
  }
}

/** Somebody the coordinator has brought in: known by subject from before, or now by the address that the provider has verified. */
async function personFor({ accounts }: House, { issuer, subject, email }: Known): Promise<Id | undefined> {
  const known = await accounts.bySubject(issuer, subject);
  if (known !== undefined || email === undefined) return known;
  const person = await accounts.byEmail(email);
  if (person !== undefined) await accounts.linkSubject(issuer, subject, person);
  return person;
}

/** Sends browsers to the provider and takes them in when they come back. Nobody is let in who has not been invited. */
export function serveOidc(app: FastifyInstance, house: House, provider: OidcProvider, origin: string): void {
  const limited = { schema: { hide: true }, config: { rateLimit: { max: 30, timeWindow: 60_000 } } };
  app.get(OIDC_PATH, limited, async (request, reply) => {
    const begun = await provider.begin().catch((error: unknown) => {
      request.log.warn({ err: error }, 'the OpenID provider could not be reached');
      return undefined;
    });
    if (begun === undefined) return reply.redirect('/sign-in?problem=server/overloaded');
    const { url, pending } = begun;
    request.session.set('oidc', pending);
    return reply.header('cache-control', 'no-store').redirect(url.href);
  });

  app.get(CALLBACK_PATH, limited, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const pending = Pending.safeParse(request.session.get('oidc'));
    request.session.set('oidc', undefined);
    if (!pending.success) return reply.redirect('/sign-in?problem=link/invalid');
    try {
      // The public address, not what the request says of itself: a proxy may have changed that.
      const known = await provider.finish(new URL(request.url, origin), pending.data);
      const person = await personFor(house, known);
      if (person === undefined) return await reply.redirect('/sign-in?problem=session/wrong-credentials');
      await enter(house, request, person);
      return await reply.redirect('/');
    } catch (error) {
      if (!(error instanceof NotLetIn)) throw error;
      request.log.warn({ err: error }, 'a sign-in at the OpenID provider failed');
      return reply.redirect('/sign-in?problem=session/wrong-credentials');
    }
  });
}
