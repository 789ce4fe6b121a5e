import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { base, page, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { whoseRecords } from '../who-may.ts';

/** That a person was shown a case's personal text: one for each person, case, page and hour, with how often. */
export const AccessRecord = z.object({
  personId: Id,
  caseId: Id,
  /** The route that showed it. */
  route: z.string(),
  first: Instant,
  last: Instant,
  times: z.int(),
});
export type AccessRecord = z.infer<typeof AccessRecord>;

export const AccessRecords = z.object({ total: z.int(), rows: z.array(AccessRecord) });

export const getAccessRecords = {
  method: 'GET',
  path: `${base}/access-records`,
  summary: 'Who was shown personal text: all for a coordinator, those of the own case for a participant',
  needs: 'membership',
  may: whoseRecords,
  params: partnership,
  query: z.object({ ...page, caseId: Id.optional(), personId: Id.optional() }),
  response: AccessRecords,
} as const satisfies Question;
