import { Id } from '@handslag/domain/shared/id';
import { CalendarDate } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { CommitmentRow, Verdict } from '../commitment.ts';
import { Moment } from '../moment.ts';
import { base, moment, page, partnership, wanted } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const Commitments = z.object({ moment: Moment, total: z.int(), rows: z.array(CommitmentRow) });
export type Commitments = z.infer<typeof Commitments>;

export const getCommitments = {
  method: 'GET',
  path: `${base}/commitments`,
  summary: 'Who committed to what',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  query: z.object({
    ...moment,
    ...page,
    verdict: Verdict.optional(),
    debtor: Id.optional(),
    creditor: Id.optional(),
    actor: Id.optional(),
    caseId: Id.optional(),
    dueFrom: CalendarDate.optional(),
    dueTo: CalendarDate.optional(),
    q: wanted,
  }),
  response: Commitments,
} as const satisfies Question;
