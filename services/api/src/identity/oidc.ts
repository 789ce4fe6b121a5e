import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { z } from 'zod';
import type { ProviderSettings } from '../provider-settings.ts';

/** What must be known again when the browser comes back; kept in its encrypted cookie meanwhile. */
export const Pending = z.object({
  provider: z.string(),
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  /** The account that whoever comes back is to be tied to. */
  tie: z.string().optional(),
});
export type Pending = z.infer<typeof Pending>;

/** Who a provider says that somebody is. */
export interface Known {
  issuer: string;
  /** The lasting key there. */
  key: string;
  subject: string;
  sid: string | undefined;
  name: string | undefined;
  acr: string | undefined;
  organisation: string | undefined;
  /** Only where the provider says that it has been verified, and is believed. */
  email: string | undefined;
}

/** The provider's answer does not let anybody in. */
export class NotLetIn extends Error {
  override name = 'NotLetIn';
}

export interface OidcProvider {
  settings: ProviderSettings;
  /** Where to send the browser. */
  begin(tie?: string): Promise<{ url: URL; pending: Pending }>;
  /** Who came back, by the public address that the provider sent the browser to. Throws NotLetIn. */
  finish(address: URL, pending: Pending): Promise<Known>;
  /** Whose sessions a provider ends, by its signed word (OpenID Connect Back-Channel Logout). Throws NotLetIn. */
  endedBy(token: string): Promise<{ subject?: string; sid?: string; jti: string; until: number }>;
  origin: string;
}

export const pathOf = (id: string, rest = ''): string => `/api/oidc/${id}${rest}`;
const Email = z.email().max(254).toLowerCase();
const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';
const LogoutToken = z.object({
  events: z.object({ [LOGOUT]: z.object({}) }),
  iat: z.number(),
  jti: z.string().min(1).max(200),
  sub: z.string().optional(),
  sid: z.string().optional(),
  nonce: z.undefined().optional(),
});
const LOGOUT_TOKEN_LASTS_S = 300;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Signing in at an OpenID provider: authorization code with PKCE. The provider is asked for its metadata at the first sign-in. */
export function createOidcProvider(settings: ProviderSettings, origin: string): OidcProvider {
  const { id, issuer, clientId, clientSecret, acr, scopes } = settings;
  const redirectUri = `${origin}${pathOf(id, '/callback')}`;
  let discovered: Promise<oidc.Configuration> | undefined;
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

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

  /** What the id token leaves out, from the provider's userinfo. */
  async function allClaims(claims: oidc.IDToken, token: string): Promise<Record<string, unknown>> {
    const config = await configuration();
    const wanted = ['email', 'name', settings.key, ...(settings.organisation ? [settings.organisation] : [])];
    const lacks = wanted.some((claim) => claims[claim] === undefined);
    if (!lacks || config.serverMetadata().userinfo_endpoint === undefined) return claims;
    const asked = await oidc.fetchUserInfo(config, token, claims.sub).catch((error: unknown) => {
      throw new NotLetIn('the provider did not tell who it is', { cause: error });
    });
    return { ...asked, ...claims };
  }

  return {
    settings,
    origin: new URL(issuer).origin,
    async begin(tie) {
      const pending: Pending = {
        provider: id,
        verifier: oidc.randomPKCECodeVerifier(),
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        ...(tie === undefined ? {} : { tie }),
      };
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: scopes,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...(acr.length === 0 ? {} : { acr_values: acr.join(' ') }),
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
      const level = text(claims['acr']);
      if (acr.length > 0 && (level === undefined || !acr.includes(level)))
        throw new NotLetIn('the level of assurance is another one');
      const said = await allClaims(claims, answer.access_token);
      const key = text(said[settings.key]);
      if (key === undefined) throw new NotLetIn('the provider did not tell the lasting key');
      const verified = settings.trustsAddresses && said['email_verified'] === true;
      return {
        issuer: claims.iss,
        key: settings.key === 'sub' ? key : `${settings.key} ${key}`,
        subject: claims.sub,
        sid: text(claims['sid']),
        name: text(said['name'])?.slice(0, 200),
        acr: level,
        organisation: settings.organisation === undefined ? undefined : text(said[settings.organisation]),
        email: verified ? Email.safeParse(said['email']).data : undefined,
      };
    },
    async endedBy(token) {
      const { jwks_uri: uri, issuer: iss } = (await configuration()).serverMetadata();
      if (uri === undefined) throw new NotLetIn('the provider has no keys');
      keys ??= createRemoteJWKSet(new URL(uri));
      const checked = await jwtVerify(token, keys, {
        issuer: iss,
        audience: clientId,
        maxTokenAge: LOGOUT_TOKEN_LASTS_S,
        clockTolerance: 30,
      }).catch((error: unknown) => {
        throw new NotLetIn('the word that ends a session is not the provider’s', { cause: error });
      });
      const said = LogoutToken.safeParse(checked.payload);
      if (!said.success) throw new NotLetIn('it is no word that ends a session');
      const { sub, sid, jti, iat } = said.data;
      if (sub === undefined && sid === undefined) throw new NotLetIn('it does not say whose session');
      return {
        jti,
        until: (iat + 2 * LOGOUT_TOKEN_LASTS_S) * 1000,
        ...(sub === undefined ? {} : { subject: sub }),
        ...(sid === undefined ? {} : { sid }),
      };
    },
  };
}
