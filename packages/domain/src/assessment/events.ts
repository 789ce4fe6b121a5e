import { z } from 'zod';
import { Dimension } from '../partnership/events.ts';
import { defineEvent } from '../shared/event.ts';
import { ActorId, PersonId } from '../shared/id.ts';
import { marks } from '../shared/mark.ts';
import { Words } from '../shared/text.ts';
import { CalendarDate } from '../shared/time.ts';

/** 0 is «not at all», 10 «cannot be better». Source: Samverkansmodellen's evaluation tool. */
const Score = z.int().min(0).max(10).register(marks, { is: 'score' });

const AssessmentOpened = defineEvent(
  'AssessmentOpened',
  { closesOn: CalendarDate, naming: z.enum(['open', 'anonymous']) },
  {},
  {},
);
const AssessmentAnswered = defineEvent(
  'AssessmentAnswered',
  { personId: PersonId, actorId: ActorId, scores: z.record(Dimension, Score) },
  {},
  { comments: z.partialRecord(Dimension, Words).optional() },
  { subject: 'person' },
);
const AssessmentClosed = defineEvent('AssessmentClosed', {}, {}, {});
const ConversationNoted = defineEvent('ConversationNoted', { dimension: Dimension, text: Words }, {}, {});

export const assessmentEvents = {
  AssessmentOpened,
  AssessmentAnswered,
  AssessmentClosed,
  ConversationNoted,
};
