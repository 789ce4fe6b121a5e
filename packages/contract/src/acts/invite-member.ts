import { mayAdminister } from '@handslag/domain/access';
import { Mandate, Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Email, Title } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Route } from '../route.ts';

/** A person to be brought in: registered, admitted with a role, and made an actor's representative, once they accept. */
export const NewMember = z.strictObject({
  name: Title,
  email: Email,
  language: Language,
  role: Role,
  represents: z.strictObject({ actorId: Id, function: Title, mandate: Mandate }).optional(),
});

/**
 * How the invitation went out. The answer is the same whether the address has an account or none. `hand`: this server sends
 * no mail, and the link, shown this once, is for the inviter to hand over.
 */
export const Invited = z.object({
  personId: Id,
  sent: z.enum(['mail', 'hand', 'failed']),
  link: z.string().optional(),
});

export const inviteMember = {
  method: 'POST',
  path: `${base}/members`,
  summary: 'Invite a person: who is invited is admitted when they accept',
  needs: 'membership',
  may: mayAdminister,
  params: partnership,
  body: NewMember,
  response: Invited,
} as const satisfies Route;
