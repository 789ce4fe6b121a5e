import type { HandoverRow } from '@handslag/contract/case';
import type { Shown } from '@handslag/contract/text';
import { isUnanswered } from '../ledger/other-figures.ts';
import type { AnyFact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { offersByCase } from '../shared/offering.ts';
import { openTexts, type Reader, type Texts } from '../shared/reader.ts';
import type { HandoverStanding } from './standing.ts';

const textsOf = (one: HandoverStanding): (AnyFact | undefined)[] => [
  one.proposed,
  one.accepted,
  one.declined,
  one.verified,
  ...one.questions.flatMap(({ asked, given }) => [asked, given]),
];

const rowOf = (
  one: HandoverStanding,
  { moment, calendar }: Frame,
  texts: Texts,
  offers: HandoverRow['offers'],
): HandoverRow => {
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
    offers,
  };
};

/** Handovers as rows for one reader, in the same order. */
export async function handoverRows(
  reader: Reader,
  frame: Frame,
  handovers: readonly HandoverStanding[],
): Promise<HandoverRow[]> {
  const between = new Map(
    handovers.flatMap((one) =>
      textsOf(one).map((fact) => [fact, frame.levelBetween(one, [one.from, one.to])]),
    ),
  );
  const levelOf = (fact: AnyFact) => between.get(fact) ?? frame.levelOf(fact.caseId);
  const texts = await openTexts(handovers.flatMap(textsOf), reader, levelOf);
  const offers = await offersByCase(reader, frame, handovers);
  return handovers.map((one) => rowOf(one, frame, texts, offers(one.caseId).handover(one.handoverId)));
}
