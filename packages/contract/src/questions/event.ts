import { Id } from '@handslag/domain/shared/id';
import { LoggedEvent } from '../logged-event.ts';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const getEvent = {
  method: 'GET',
  path: `${base}/events/:eventId`,
  summary: 'One event',
  needs: 'membership',
  may: anyMember,
  params: partnership.extend({ eventId: Id }),
  response: LoggedEvent,
} as const satisfies Question;
