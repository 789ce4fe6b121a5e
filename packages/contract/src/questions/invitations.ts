import { mayAdminister } from '@handslag/domain/access';
import { Role } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

export const PendingInvitation = z.object({
  personId: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  /** The actor that the person is to represent. */
  actorId: Id.nullable(),
  invitedBy: Id,
  at: Instant,
  ends: Instant,
  expired: z.boolean(),
  /** `mail`: sent to the address. `hand`: the link is for the inviter to hand over. `failed`: the mail did not go out. */
  sent: z.enum(['mail', 'hand', 'failed']),
});
export type PendingInvitation = z.infer<typeof PendingInvitation>;
export const PendingInvitations = z.object({ invitations: z.array(PendingInvitation) });

export const getInvitations = {
  method: 'GET',
  path: `${base}/invitations`,
  summary: 'Who has been invited and has not answered',
  needs: 'membership',
  may: mayAdminister,
  params: partnership,
  response: PendingInvitations,
} as const satisfies Question;
