import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';

/** How often somebody is reminded by e-mail of what waits: never, on working days, on Mondays. */
export const ReminderChoice = z.enum(['off', 'daily', 'weekly']);
export type ReminderChoice = z.infer<typeof ReminderChoice>;

/** `chosen`: whether the person has said so; where not, it is what holds until then. */
export const Reminders = z.object({ choice: ReminderChoice, chosen: z.boolean() });
export type Reminders = z.infer<typeof Reminders>;

export const getReminders = {
  method: 'GET',
  path: `${base}/reminders`,
  summary: 'How often I am reminded by e-mail',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  response: Reminders,
} as const satisfies Question;
