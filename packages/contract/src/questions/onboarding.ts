import { mayReadPartnership } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { HandoverRow } from '../case.ts';
import { CommitmentRow } from '../commitment.ts';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter, Shown } from '../text.ts';
import { Link } from './actors.ts';
import { AssessmentRow } from './assessments.ts';
import { Charter } from './charter.ts';
import { ListedDecision } from './decisions.ts';
import { Learning, Lesson } from './learning.ts';
import { Offers } from '../offer.ts';

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

export const ReadPart = z.object({
  part: OnboardingPart,
  readAt: Instant.nullable(),
  upTo: Counter.nullable(),
});
export type ReadPart = z.infer<typeof ReadPart>;

export const AskedQuestion = z.object({
  questionId: Id,
  eventId: Id,
  about: Id,
  caseId: Id.nullable(),
  at: Instant,
  askedBy: Id,
  text: Shown,
  answer: z.object({ eventId: Id, at: Instant, answeredBy: Id, text: Shown }).nullable(),
  offers: Offers,
});
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** What somebody who comes new for an actor should know. */
export const Onboarding = z.object({
  moment: Moment,
  actorId: Id,
  parts: z.array(ReadPart),
  purpose: z.object({ need: z.string(), purposes: Charter.shape.purposes }),
  people: z.object({
    /** Who leads the partnership: its coordinators. */
    leads: z.array(Id),
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
  questions: z.array(AskedQuestion),
  /** The entries among these at which the reader may leave a question. */
  asking: z.array(z.object({ eventId: Id, caseId: Id.nullable() })),
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
export type RuleBehind = Onboarding['rules'][number];

export const getOnboarding = {
  method: 'GET',
  path: `${base}/onboarding/:actorId`,
  summary: 'What somebody who comes new for an actor should know, and what the reader has ticked off',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership.extend({ actorId: Id }),
  query: z.object(moment),
  response: Onboarding,
} as const satisfies Question;
