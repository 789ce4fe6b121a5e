import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import { CalendarLink } from '../questions/calendar-links.ts';
import type { Route } from '../route.ts';
import { anyMember } from '../who-may.ts';

/** The address is shown this once. */
const MadeCalendarLink = z.object({ link: CalendarLink, href: z.string() });

export const createCalendarLink = {
  method: 'POST',
  path: `${base}/calendar-links`,
  summary: 'Make a secret link to a calendar of my due dates; its address is shown once',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  response: MadeCalendarLink,
} as const satisfies Route;
