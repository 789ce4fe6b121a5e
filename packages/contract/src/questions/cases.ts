import { CaseKind } from '@handslag/domain/case/events';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { CaseRow } from '../case.ts';
import { Moment } from '../moment.ts';
import { base, moment, page, partnership, wanted } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const Cases = z.object({ moment: Moment, total: z.int(), rows: z.array(CaseRow) });
export type Cases = z.infer<typeof Cases>;

export const getCases = {
  method: 'GET',
  path: `${base}/cases`,
  summary: 'Cases',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  query: z.object({
    ...moment,
    ...page,
    state: z.enum(['open', 'closed']).optional(),
    kind: CaseKind.optional(),
    actor: Id.optional(),
    q: wanted,
  }),
  response: Cases,
} as const satisfies Question;
