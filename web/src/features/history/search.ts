import { z } from 'zod';

const text = z.coerce.string().optional().catch(undefined);

/** What of the story is shown; stands in the address, so that it can be shared. */
export const HistorySearch = z.object({
  view: z.enum(['story', 'replay', 'changes']).optional().catch(undefined),
  caseId: text,
  actor: text,
  /** A position of the log, for the replay. */
  position: text,
  from: text,
  to: text,
});
export type HistorySearch = z.infer<typeof HistorySearch>;
