import type { DecisionRow } from '@handslag/contract/case';
import type { Shown } from '@handslag/contract/text';
import type { AnyFact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { offersByCase } from '../shared/offering.ts';
import { openTexts, type Reader, type Texts } from '../shared/reader.ts';
import { originOfFact } from '../words/origin.ts';
import { type DecisionStanding, madeAt, meaningsOf } from './standing.ts';

const textsOf = (one: DecisionStanding): (AnyFact | undefined)[] => [
  one.proposed,
  one.made,
  ...one.positions.values(),
  ...one.interpretations.values(),
  ...one.anchored.values(),
];

const rowOf = (one: DecisionStanding, texts: Texts, offers: DecisionRow['offers']): DecisionRow => {
  const { proposed, made } = one;
  const text = (fact: AnyFact | undefined, field: string): Shown | null =>
    fact ? texts.text(fact, field) : null;
  return {
    decisionId: one.decisionId,
    caseId: one.caseId ?? '',
    state: one.state,
    level: one.level,
    title: made ? texts.must(made, 'title') : texts.must(proposed, 'question'),
    question: text(proposed, 'question'),
    what: text(made, 'what'),
    why: text(made, 'why'),
    options: texts.list(proposed, 'options'),
    alternatives: texts.list(made, 'alternatives'),
    decidedBy: made?.data.decidedBy ?? [],
    contestedBy: [...one.contestedBy],
    proposedAt: proposed?.occurredAt ?? null,
    madeAt: madeAt(one) ?? null,
    reviewOn: one.reviewOn ?? null,
    positions: [...one.positions.values()].map((fact) => ({
      actorId: fact.data.actorId,
      position: fact.data.position,
      note: texts.text(fact, 'note'),
      at: fact.occurredAt,
      origin: originOfFact(fact, fact.data.actorId, one.told),
    })),
    interpretations: [...one.interpretations.values()].map((fact) => ({
      actorId: fact.data.actorId,
      meaning: fact.data.meaning,
      note: texts.text(fact, 'note'),
      at: fact.occurredAt,
      origin: originOfFact(fact, fact.data.actorId, one.told),
    })),
    readDifferently: meaningsOf(one).size > 1,
    anchored: [...one.anchored.values()].map((fact) => ({
      actorId: fact.data.actorId,
      where: texts.must(fact, 'where'),
      on: fact.data.on,
      origin: originOfFact(fact, fact.data.actorId, one.told),
    })),
    overridden: made?.data.overridden ?? [],
    overrideReason: text(made, 'overrideReason'),
    supersededBy: one.supersededBy ?? null,
    eventId: (made ?? proposed)?.eventId ?? one.decisionId,
    offers,
  };
};

/** Decisions as rows for one reader, in the same order. */
export async function decisionRows(
  reader: Reader,
  frame: Frame,
  decisions: readonly DecisionStanding[],
): Promise<DecisionRow[]> {
  const texts = await openTexts(decisions.flatMap(textsOf), reader, ({ caseId }) => frame.levelOf(caseId));
  const offers = await offersByCase(reader, frame, decisions);
  return decisions.map((one) => rowOf(one, texts, offers(one.caseId).decision(one.decisionId)));
}
