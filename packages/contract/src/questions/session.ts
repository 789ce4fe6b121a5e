import { Mandate, Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import type { Question } from '../route.ts';

const Membership = z.object({
  partnershipId: Id,
  name: z.string(),
  role: Role,
  actors: z.array(z.object({ actorId: Id, mandate: Mandate })),
});

export const Session = z.object({
  /** Whether nobody has an account yet: the set-up link is what to use. */
  needsSetUp: z.boolean(),
  person: z.object({ personId: Id, name: z.string(), language: Language }).nullable(),
  memberships: z.array(Membership),
  /** Where else one can sign in: an OpenID provider's name, and the address to go to. */
  providers: z.array(z.object({ name: z.string(), href: z.string() })).optional(),
});
export type Session = z.infer<typeof Session>;

export const getSession = {
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, and where',
  needs: 'nobody',
  response: Session,
} as const satisfies Question;
