import { z } from 'zod';
import { defineEvent } from '../shared/event.ts';
import { ActorId, CommitmentId, DecisionId, EntryId, HandoverId, idOf } from '../shared/id.ts';
import { Words } from '../shared/text.ts';

/** Which statement, by whom it is said to have been, and the thing that it is about. */
const statement = {
  eventId: EntryId,
  by: ActorId,
  commitmentId: CommitmentId.optional(),
  handoverId: HandoverId.optional(),
  decisionId: DecisionId.optional(),
  consentId: idOf('consent').optional(),
};

/** The actor says itself that what was told for it is right. */
const StatementConfirmed = defineEvent('StatementConfirmed', statement, {}, {});
/**
 * The actor says that what was told for it is not right. `leaves`: of a promise whose acceptance this was: it waits for
 * an answer again, or, where its due date has passed or work on it has been reported, it is contested.
 */
const StatementContested = defineEvent(
  'StatementContested',
  { ...statement, leaves: z.enum(['pending', 'contested']).optional() },
  { why: Words },
  {},
);

export const wordEvents = { StatementConfirmed, StatementContested };
