import { Id } from '@handslag/domain/shared/id';
import { ActorCommands, Recorded } from '../commands.ts';
import { base, partnership } from '../parts.ts';
import type { Route } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const commandActor = {
  method: 'POST',
  path: `${base}/actors/:actorId/commands`,
  summary: 'Register or rename an actor',
  needs: 'membership',
  may: anyMember,
  params: partnership.extend({ actorId: Id }),
  body: ActorCommands,
  response: Recorded,
  writes: true,
} as const satisfies Route;
