import type { Disposition, Scope } from '@handslag/domain/case/handover/events';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate, Instant } from '@handslag/domain/shared/time';
import type { z } from 'zod';
import { isUnanswered } from '../ledger/other-figures.ts';
import type { AnyFact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { openTexts, type Reader, type Texts } from '../shared/reader.ts';
import type { Shown } from '../shared/text.ts';
import type { HandoverStanding, HandoverState } from './standing.ts';

/** One handover as lists and pages show it. */
export interface HandoverRow {
  handoverId: Id;
  caseId: Id;
  from: Id;
  to: Id;
  scope: z.infer<typeof Scope>;
  state: HandoverState;
  proposedAt: Instant;
  answerBy: CalendarDate | null;
  /** Past its answer-by date without an answer. */
  unanswered: boolean;
  answeredAt: Instant | null;
  landedAt: Instant | null;
  firstContactBy: CalendarDate | null;
  imported: boolean;
  situation: Shown | null;
  background: Shown | null;
  assessment: Shown | null;
  recommendation: Shown | null;
  readBack: Shown | null;
  verifiedRight: boolean | null;
  missed: Shown | null;
  declinedWhy: Shown | null;
  commitments: Disposition[];
  questions: { question: Shown; answer: Shown | null }[];
}

const textsOf = (one: HandoverStanding): (AnyFact | undefined)[] => [
  one.proposed,
  one.accepted,
  one.declined,
  one.verified,
  ...one.questions.flatMap(({ asked, given }) => [asked, given]),
];

const rowOf = (one: HandoverStanding, { moment, calendar }: Frame, texts: Texts): HandoverRow => {
  const text = (fact: AnyFact | undefined, field: string): Shown | null =>
    fact ? texts.text(fact, field) : null;
  return {
    handoverId: one.handoverId,
    caseId: one.caseId ?? '',
    from: one.from,
    to: one.to,
    scope: one.scope,
    state: one.state,
    proposedAt: one.proposed.occurredAt,
    answerBy: one.proposed.data.answerBy ?? null,
    unanswered: isUnanswered(one, moment.at, calendar),
    answeredAt: one.answeredAt ?? null,
    landedAt: one.landed?.data.firstContactAt ?? null,
    firstContactBy: one.accepted?.data.firstContactBy ?? null,
    imported: one.imported,
    situation: text(one.proposed, 'situation'),
    background: text(one.proposed, 'background'),
    assessment: text(one.proposed, 'assessment'),
    recommendation: text(one.proposed, 'recommendation'),
    readBack: text(one.accepted, 'readBack'),
    verifiedRight: one.verified?.data.right ?? null,
    missed: text(one.verified, 'missed'),
    declinedWhy: text(one.declined, 'why'),
    commitments: one.proposed.data.commitments,
    questions: one.questions.map(({ asked, given }) => ({
      question: texts.must(asked, 'question'),
      answer: text(given, 'answer'),
    })),
  };
};

/** Handovers as rows for one reader, in the same order. */
export async function handoverRows(
  reader: Reader,
  frame: Frame,
  handovers: readonly HandoverStanding[],
): Promise<HandoverRow[]> {
  const texts = await openTexts(handovers.flatMap(textsOf), reader, ({ caseId }) => frame.levelOf(caseId));
  return handovers.map((one) => rowOf(one, frame, texts));
}
