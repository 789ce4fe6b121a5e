import * as oidc from 'openid-client';
import { z } from 'zod';
import type { OidcSettings } from '../settings.ts';

/** What must be known again when the browser comes back; kept in its encrypted cookie meanwhile. */
export const Pending = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });
export type Pending = z.infer<typeof Pending>;

/** Who a provider says that somebody is. */
export interface Known {
  issuer: string;
  subject: string;
  /** Only where the provider says that it has been verified. */
  email: string | undefined;
}

/** The provider's answer does not let anybody in. */
export class NotLetIn extends Error {
  override name = 'NotLetIn';
}

export interface OidcProvider {
  name: string;
  /** Where to send the browser. */
  begin(): Promise<{ url: URL; pending: Pending }>;
  /** Who came back, by the public address that the provider sent the browser to. Throws NotLetIn. */
  finish(address: URL, pending: Pending): Promise<Known>;
}

export const CALLBACK_PATH = '/api/oidc/callback';
const Email = z.email().max(254).toLowerCase();

/** Signing in at an OpenID provider: authorization code with PKCE. The provider is asked for its metadata at the first sign-in. */
export function createOidcProvider(settings: OidcSettings, origin: string): OidcProvider {
  const { issuer, clientId, clientSecret, name, acr } = settings;
  const redirectUri = `${origin}${CALLBACK_PATH}`;
  let discovered: Promise<oidc.Configuration> | undefined;

  function configuration(): Promise<oidc.Configuration> {
    const plain = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : undefined;
    const authentication = clientSecret === undefined ? oidc.None() : undefined;
    discovered ??= oidc
      .discovery(new URL(issuer), clientId, clientSecret, authentication, plain)
      .catch((error: unknown) => {
        // Away for now: the next who signs in asks again.
        discovered = undefined;
        throw error;
      });
    return discovered;
  }

  /** From the id token, or where that leaves it out from the provider's userinfo. */
  async function verifiedEmail(claims: oidc.IDToken, token: string): Promise<string | undefined> {
    const config = await configuration();
    const asks = claims['email'] === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
    const asked = () =>
      oidc.fetchUserInfo(config, token, claims.sub).catch((error: unknown) => {
        throw new NotLetIn('the provider did not tell the address', { cause: error });
      });
    const said = asks ? await asked() : claims;
    return said['email_verified'] === true ? Email.safeParse(said['email']).data : undefined;
  }

  return {
    name,
    async begin() {
      const pending = {
        verifier: oidc.randomPKCECodeVerifier(),
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
      };
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...(acr === undefined ? {} : { acr_values: acr }),
      });
      return { url, pending };
    },
    async finish(address, { verifier, state, nonce }) {
      const answer = await oidc
        .authorizationCodeGrant(await configuration(), address, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw new NotLetIn('the provider let nobody in', { cause: error });
        });
      const claims = answer.claims();
      if (!claims) throw new NotLetIn('the provider did not say who it is');
      if (acr !== undefined && claims['acr'] !== acr)
        throw new NotLetIn('the level of assurance is another one');
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: await verifiedEmail(claims, answer.access_token),
      };
    },
  };
}
