import { z } from 'zod';
import { LoggedEvent } from '../logged-event.ts';
import { base, inCase, moment } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter } from '../text.ts';
import { anyMember } from '../who-may.ts';
import { OfEntry } from '../offer.ts';

export const CaseLog = z.object({ revision: Counter, events: z.array(LoggedEvent.extend(OfEntry)) });
export type CaseLog = z.infer<typeof CaseLog>;

export const getCaseLog = {
  method: 'GET',
  path: `${base}/cases/:caseId/log`,
  summary: 'The log of one case',
  needs: 'membership',
  may: anyMember,
  params: inCase,
  query: z.object(moment),
  response: CaseLog,
  revised: true,
} as const satisfies Question;
