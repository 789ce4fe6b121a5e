import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { CommitmentRow } from '../commitment.ts';
import { LoggedEvent } from '../logged-event.ts';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const Conversation = z.object({
  moment: Moment,
  commitment: CommitmentRow,
  events: z.array(LoggedEvent),
});
export type Conversation = z.infer<typeof Conversation>;

export const getCommitment = {
  method: 'GET',
  path: `${base}/commitments/:commitmentId`,
  summary: 'One commitment’s conversation',
  needs: 'membership',
  may: anyMember,
  params: partnership.extend({ commitmentId: Id }),
  query: z.object(moment),
  response: Conversation,
} as const satisfies Question;
