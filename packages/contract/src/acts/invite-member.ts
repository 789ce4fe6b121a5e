import { mayAdminister } from '@handslag/domain/access';
import { Mandate, Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Email, Title } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Route } from '../route.ts';

/** A person brought in: registered, admitted with a role, and made an actor's representative where one is named. */
export const NewMember = z.strictObject({
  name: Title,
  email: Email,
  language: Language,
  role: Role,
  represents: z.strictObject({ actorId: Id, function: Title, mandate: Mandate }).optional(),
});

/** The link is shown once; it lets the person choose a password. Absent where the person has an account already. */
export const Invited = z.object({ personId: Id, link: z.string().optional() });

export const inviteMember = {
  method: 'POST',
  path: `${base}/members`,
  summary: 'Bring in a person',
  needs: 'membership',
  may: mayAdminister,
  params: partnership,
  body: NewMember,
  response: Invited,
} as const satisfies Route;
