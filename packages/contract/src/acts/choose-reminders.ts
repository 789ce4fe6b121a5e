import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import { ReminderChoice, Reminders } from '../questions/reminders.ts';
import type { Route } from '../route.ts';
import { anyMember } from '../who-may.ts';

const NewReminderChoice = z.strictObject({ choice: ReminderChoice });

export const chooseReminders = {
  method: 'POST',
  path: `${base}/reminders`,
  summary: 'Choose how often I am reminded by e-mail',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  body: NewReminderChoice,
  response: Reminders,
} as const satisfies Route;
