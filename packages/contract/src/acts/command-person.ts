import { Id } from '@handslag/domain/shared/id';
import { PersonCommands, Recorded } from '../commands.ts';
import { base, partnership } from '../parts.ts';
import type { Route } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const commandPerson = {
  method: 'POST',
  path: `${base}/persons/:personId/commands`,
  summary: 'Correct a person’s details',
  needs: 'membership',
  may: anyMember,
  params: partnership.extend({ personId: Id }),
  body: PersonCommands,
  response: Recorded,
  writes: true,
} as const satisfies Route;
