import { Id } from '@handslag/domain/shared/id';
import { AssessmentCommands, Recorded } from '../commands.ts';
import { base, partnership } from '../parts.ts';
import type { Route } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const commandAssessment = {
  method: 'POST',
  path: `${base}/assessments/:assessmentId/commands`,
  summary: 'Open an assessment, answer it, close it, note what was said about it',
  needs: 'membership',
  may: anyMember,
  params: partnership.extend({ assessmentId: Id }),
  body: AssessmentCommands,
  response: Recorded,
  writes: true,
} as const satisfies Route;
