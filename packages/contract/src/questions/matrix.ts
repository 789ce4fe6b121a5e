import { mayReadPartnership } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

export const Matrix = z.object({
  moment: Moment,
  cells: z.array(
    z.object({ debtor: Id, creditor: Id, open: z.int(), overdue: z.int(), kept: z.int(), other: z.int() }),
  ),
});
export type Matrix = z.infer<typeof Matrix>;
export type MatrixCell = Matrix['cells'][number];

export const getMatrix = {
  method: 'GET',
  path: `${base}/commitments/matrix`,
  summary: 'Who owes whom',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  query: z.object(moment),
  response: Matrix,
} as const satisfies Question;
