import { Mandate, Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import type { Question } from '../route.ts';

const Membership = z.object({
  partnershipId: Id,
  /** As whom the partnership knows the one who is signed in. */
  personId: Id,
  name: z.string(),
  role: Role,
  actors: z.array(z.object({ actorId: Id, mandate: Mandate })),
  /** The questions that they may ask here, by the names of their routes: which pages there are to read. */
  asks: z.array(z.string()),
  /** Whether they may speak for actors at all. */
  mayRepresent: z.boolean(),
});

export const Session = z.object({
  /** Whether nobody has an account yet: the set-up link is what to use. */
  needsSetUp: z.boolean(),
  /** Whose account is signed in. */
  person: z.object({ accountId: Id, name: z.string(), language: Language }).nullable(),
  memberships: z.array(Membership),
  /** Whether the one who is signed in may found a partnership here. */
  mayFound: z.boolean(),
  /** Where else one can sign in: a provider's name, and the address to go to. */
  providers: z.array(z.object({ name: z.string(), href: z.string() })).optional(),
  /** Whether a lost password can be asked for by mail. */
  resets: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const getSession = {
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, and where',
  needs: 'nobody',
  response: Session,
} as const satisfies Question;
