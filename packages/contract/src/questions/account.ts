import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import type { Question } from '../route.ts';

const TrailWhat = z.enum([
  'signed-in',
  'sign-in-failed',
  'signed-out-everywhere',
  'session-ended',
  'password-changed',
  'password-reset',
  'address-added',
  'address-verified',
  'address-removed',
  'passkey-added',
  'passkey-removed',
  'totp-added',
  'totp-removed',
  'recovery-used',
  'provider-tied',
  'joined',
  'key-made',
]);
export const TrailEntry = z.object({
  at: Instant,
  what: TrailWhat,
  /** The network address that it came from, as the server saw it. */
  from: z.string().nullable(),
});
export type TrailEntry = z.infer<typeof TrailEntry>;

export const Account = z.object({
  name: z.string(),
  language: Language,
  /** Whether the set-up link made it. */
  operator: z.boolean(),
  addresses: z.array(z.object({ address: z.string(), verifiedAt: Instant.nullable() })),
  /** Whether this server can send mail, so that an address can be shown to be one's own. */
  sendsMail: z.boolean(),
  hasPassword: z.boolean(),
  passkeys: z.array(
    z.object({ id: z.string(), name: z.string(), madeAt: Instant, lastUsedAt: Instant.nullable() }),
  ),
  totp: z.boolean(),
  recoveryLeft: z.int(),
  /** The names of the providers at which the holder can sign in. */
  providers: z.array(z.string()),
  sessions: z.array(
    z.object({
      sessionId: z.string(),
      began: Instant.nullable(),
      lastSeen: Instant.nullable(),
      strong: z.boolean(),
      current: z.boolean(),
    }),
  ),
  /** Where each partnership's mail goes. */
  mail: z.array(z.object({ partnershipId: Id, name: z.string(), address: z.string().nullable() })),
  trail: z.array(TrailEntry),
});
export type Account = z.infer<typeof Account>;

export const getAccount = {
  method: 'GET',
  path: '/api/account',
  summary: 'What belongs to the one who is signed in: addresses, factors, sessions, and what has happened',
  needs: 'session',
  response: Account,
} as const satisfies Question;
