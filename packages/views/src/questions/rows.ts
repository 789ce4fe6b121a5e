import type { AskedQuestion } from '@handslag/contract/questions/onboarding';
import type { Id } from '@handslag/domain/shared/id';
import { readCorrected } from '../shared/corrections.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { offeringAt, offersByCase } from '../shared/offering.ts';
import { openTexts, type Reader } from '../shared/reader.ts';
import { questions } from './view.ts';

interface Question {
  asked: Fact<'QuestionAsked'>;
  answered: Fact<'QuestionAnswered'> | undefined;
  /** Whether the reader asked, or it was asked for the reader's actor. */
  isOwn: boolean;
}

/** The questions that a person asked, or that were asked for an actor, and those of others that are open, as far as the reader may know of them: open ones first. */
export function questionsOf(frame: Frame, personId: Id, actorId: Id): Question[] {
  const { db, partnershipId, horizon } = frame;
  const facts = readCorrected(db, questions, { partnershipId }, horizon).filter((fact) =>
    frame.visible(fact),
  );
  const answers = new Map(
    facts.flatMap((fact) => (fact.type === 'QuestionAnswered' ? [[fact.data.questionId, fact]] : [])),
  );
  return facts
    .flatMap((asked) => {
      if (asked.type !== 'QuestionAsked') return [];
      const answered = answers.get(asked.data.questionId);
      const isOwn = asked.recordedBy === personId || asked.onBehalfOf === actorId;
      return isOwn || answered === undefined ? [{ asked, answered, isOwn }] : [];
    })
    .toSorted((one, other) => Number(one.answered !== undefined) - Number(other.answered !== undefined));
}

/** Questions as rows for one reader, in the same order; those of others where the reader may answer. */
export async function questionRows(
  reader: Reader,
  frame: Frame,
  found: readonly Question[],
): Promise<AskedQuestion[]> {
  const facts = found.flatMap(({ asked, answered }) => [asked, answered]);
  const texts = await openTexts(facts, reader, ({ caseId }) => frame.levelOf(caseId));
  const offers = await offersByCase(
    reader,
    frame,
    found.map(({ asked }) => asked),
  );
  const { partnership } = offeringAt(reader, frame);
  const rows = found.map(({ asked, answered, isOwn }) => ({
    isOwn,
    questionId: asked.data.questionId,
    eventId: asked.eventId,
    about: asked.data.about,
    caseId: asked.caseId ?? null,
    at: asked.occurredAt,
    askedBy: asked.recordedBy,
    text: texts.must(asked, 'text'),
    answer: answered
      ? {
          eventId: answered.eventId,
          at: answered.occurredAt,
          answeredBy: answered.recordedBy,
          text: texts.must(answered, 'text'),
        }
      : null,
    offers: (asked.caseId === undefined ? partnership : offers(asked.caseId)).question(asked.data.questionId),
  }));
  return rows.flatMap(({ isOwn, ...row }) => (isOwn || row.offers.length > 0 ? [row] : []));
}
