import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Id } from '@handslag/domain/shared/id';
import type { FastifyReply, FastifyRequest } from 'fastify';

const DAYS = 180;

/** A cookie that says in which browser an account has signed in before: guesses from elsewhere do not keep it out. */
export interface KnownBrowser {
  /** What the browser shows, where it shows one of these accounts. */
  of(request: FastifyRequest, accounts: readonly Id[]): string | undefined;
  remember(reply: FastifyReply, accountId: Id): void;
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

export function createKnownBrowser(
  key: Buffer,
  { tls, now }: { tls: boolean; now: () => number },
): KnownBrowser {
  const name = tls ? '__Host-handslag-known' : 'handslag-known';
  const signed = (text: string): string =>
    createHmac('sha256', key).update(`known browser ${text}`).digest('base64url');
  return {
    of(request, accounts) {
      const cookie = new RegExp(`(?:^|; )${name}=([\\w.-]{1,200})`).exec(request.headers.cookie ?? '')?.[1];
      const [accountId = '', until = '', proof = ''] = (cookie ?? '').split('.');
      if (!isSame(proof, signed(`${accountId}.${until}`)) || Number(until) <= now()) return undefined;
      return accounts.includes(accountId) ? proof : undefined;
    },
    remember(reply, accountId) {
      const text = `${accountId}.${now() + DAYS * 86_400_000}`;
      const secure = tls || reply.request.protocol === 'https' ? '; Secure' : '';
      void reply.header(
        'set-cookie',
        `${name}=${text}.${signed(text)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${DAYS * 86_400}${secure}`,
      );
    },
  };
}
