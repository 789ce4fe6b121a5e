import { mayReadPartnership } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter } from '../text.ts';

export const Overview = z.object({
  partnershipId: Id,
  name: z.string(),
  purpose: z.string(),
  foundedAt: Instant,
  actors: z.int(),
  openCases: z.int(),
  openCommitments: z.int(),
  overdue: z.int(),
  openHandovers: z.int(),
  lastPosition: Counter,
});
export type Overview = z.infer<typeof Overview>;

export const getOverview = {
  method: 'GET',
  path: base,
  summary: 'The partnership at a glance',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  response: Overview,
} as const satisfies Question;
