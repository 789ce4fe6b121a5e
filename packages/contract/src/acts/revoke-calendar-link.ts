import { Id } from '@handslag/domain/shared/id';
import { base, partnership } from '../parts.ts';
import { CalendarLinks } from '../questions/calendar-links.ts';
import type { Route } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const revokeCalendarLink = {
  method: 'DELETE',
  path: `${base}/calendar-links/:linkId`,
  summary: 'End a link to my calendar at once',
  needs: 'membership',
  may: anyMember,
  params: partnership.extend({ linkId: Id }),
  response: CalendarLinks,
} as const satisfies Route;
