import { Role } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Link } from './actors.ts';
import { AssessmentRow } from './assessment.ts';
import { HandoverRow } from './case.ts';
import { CommitmentRow } from './commitment.ts';
import { ListedDecision } from './decisions.ts';
import { Learning, Lesson } from './learning.ts';
import { Charter, Moment } from './partnership.ts';
import { Counter, Shown } from './text.ts';

/** The parts of what a newcomer reads; ticked off with MarkHistoryRead, which names one as its `part`. */
export const OnboardingPart = z.enum([
  'purpose',
  'people',
  'rules',
  'commitments',
  'decisions',
  'lessons',
  'assessment',
  'next',
]);
export type OnboardingPart = z.infer<typeof OnboardingPart>;
const ReadPart = z.object({ part: OnboardingPart, readAt: Instant.nullable(), upTo: Counter.nullable() });

const Question = z.object({
  questionId: Id,
  eventId: Id,
  about: Id,
  caseId: Id.nullable(),
  at: Instant,
  askedBy: Id,
  text: Shown,
  answer: z.object({ eventId: Id, at: Instant, answeredBy: Id, text: Shown }).nullable(),
});

/** What somebody who comes new for an actor should know. */
export const Onboarding = z.object({
  moment: Moment,
  actorId: Id,
  parts: z.array(ReadPart),
  purpose: z.object({ need: z.string(), purposes: Charter.shape.purposes }),
  people: z.object({
    actors: z.array(z.object({ actorId: Id, links: z.array(Link) })),
    predecessors: z.array(Link),
    handovers: z.array(HandoverRow),
  }),
  rules: z.array(
    z.object({
      ruleId: Id,
      text: z.string(),
      why: z.string(),
      since: Instant,
      decision: z.object({ decisionId: Id, caseId: Id, title: Shown }).nullable(),
      lesson: z.object({ lessonId: Id, text: z.string() }).nullable(),
    }),
  ),
  commitments: z.object({ owes: z.array(CommitmentRow), owed: z.array(CommitmentRow) }),
  decisions: z.array(ListedDecision),
  lessons: z.array(Lesson),
  questions: z.array(Question),
  assessment: AssessmentRow.nullable(),
  next: z.object({
    answers: z.array(CommitmentRow),
    decisions: z.array(ListedDecision),
    reviews: z.array(ListedDecision),
    assessment: AssessmentRow.nullable(),
    results: Learning.shape.results,
  }),
});
export type Onboarding = z.infer<typeof Onboarding>;

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
