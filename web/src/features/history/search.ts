import { z } from 'zod';

const text = z.coerce.string().optional().catch(undefined);
const day = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/)
  .optional()
  .catch(undefined);
const position = z.coerce
  .string()
  .regex(/^\d{1,19}$/)
  .optional()
  .catch(undefined);

export const View = z.enum(['story', 'replay', 'changes']);

/** What of the story is shown; stands in the address, so that it can be shared. */
export const HistorySearch = z.object({
  view: View.optional().catch(undefined),
  caseId: text,
  actor: text,
  /** The position of the log after which the reading begins. */
  after: position,
  /** A position of the log, for the replay. */
  position,
  from: day,
  to: day,
});
export type HistorySearch = z.infer<typeof HistorySearch>;
