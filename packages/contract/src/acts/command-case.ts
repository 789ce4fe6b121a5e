import { CaseCommands, Recorded } from '../commands.ts';
import { base, inCase } from '../parts.ts';
import type { Route } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const commandCase = {
  method: 'POST',
  path: `${base}/cases/:caseId/commands`,
  summary: 'Open a case, or record in it',
  needs: 'membership',
  may: anyMember,
  params: inCase,
  body: CaseCommands,
  response: Recorded,
  writes: true,
} as const satisfies Route;
