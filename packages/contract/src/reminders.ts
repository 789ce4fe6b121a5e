import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';

/** A secret address under which a person's due dates in one partnership can be read by a calendar. */
export const CalendarLink = z.object({ linkId: Id, madeAt: Instant, lastUsedAt: Instant.nullable() });
export type CalendarLink = z.infer<typeof CalendarLink>;
/** The address is shown this once. */
export const MadeCalendarLink = z.object({ link: CalendarLink, href: z.string() });
export const CalendarLinks = z.object({ links: z.array(CalendarLink) });

/** How often somebody is reminded by e-mail of what waits: never, on working days, on Mondays. */
export const ReminderChoice = z.enum(['off', 'daily', 'weekly']);
export type ReminderChoice = z.infer<typeof ReminderChoice>;
export const NewReminderChoice = z.strictObject({ choice: ReminderChoice });
/** `chosen`: whether the person has said so; where not, it is what holds until then. */
export const Reminders = z.object({ choice: ReminderChoice, chosen: z.boolean() });
export type Reminders = z.infer<typeof Reminders>;
