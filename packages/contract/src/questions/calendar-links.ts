import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';

/** A secret address under which a person's due dates in one partnership can be read by a calendar. */
export const CalendarLink = z.object({ linkId: Id, madeAt: Instant, lastUsedAt: Instant.nullable() });
export type CalendarLink = z.infer<typeof CalendarLink>;

export const CalendarLinks = z.object({ links: z.array(CalendarLink) });

export const getCalendarLinks = {
  method: 'GET',
  path: `${base}/calendar-links`,
  summary: 'My secret links to a calendar of due dates',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  response: CalendarLinks,
} as const satisfies Question;
