import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { CaseRow } from '../case.ts';
import { CommitmentRow } from '../commitment.ts';
import { Moment } from '../moment.ts';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { participantOnly } from '../who-may.ts';

/** One of the reader's own journeys: who helps now, what was promised, and how it went. */
export const OwnJourney = z.object({
  case: CaseRow,
  /** Who speaks for the responsible actor now. */
  contacts: z.array(z.object({ personId: Id, function: z.string() })),
  /** What waits for the reader's own answer: did it happen, and is this all right? */
  asked: z.array(CommitmentRow),
  /** Promised to the reader and still open: what is due first stands first. */
  toCome: z.array(CommitmentRow),
  /** Of those, how many have passed their due date. */
  overdue: z.int(),
  /** Promised to the reader, done and confirmed. */
  kept: z.array(CommitmentRow),
  /** What the reader has promised, that is still open. */
  own: z.array(CommitmentRow),
});
export type OwnJourney = z.infer<typeof OwnJourney>;

export const OwnJourneys = z.object({ moment: Moment, journeys: z.array(OwnJourney) });
export type OwnJourneys = z.infer<typeof OwnJourneys>;

export const getOwnJourneys = {
  method: 'GET',
  path: `${base}/own-journeys`,
  summary: 'A citizen’s own journeys: who helps now, what comes next, what was promised and kept',
  needs: 'membership',
  may: participantOnly,
  params: partnership,
  response: OwnJourneys,
} as const satisfies Question;
