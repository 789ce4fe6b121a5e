import { mayAdminister } from '@handslag/domain/access';
import { Role } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter } from '../text.ts';
import { ReadPart } from './onboarding.ts';

/** Who is on board: every member with what they have ticked off. */
export const OnBoard = z.object({
  moment: Moment,
  people: z.array(
    z.object({
      personId: Id,
      role: Role,
      actors: z.array(Id),
      since: Instant,
      parts: z.array(ReadPart),
      storyReadTo: Counter.nullable(),
    }),
  ),
});
export type OnBoard = z.infer<typeof OnBoard>;

export const getOnBoard = {
  method: 'GET',
  path: `${base}/onboarding`,
  summary: 'Who is on board: every member with what they have read',
  needs: 'membership',
  may: mayAdminister,
  params: partnership,
  query: z.object(moment),
  response: OnBoard,
} as const satisfies Question;
