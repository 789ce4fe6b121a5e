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
}

/** The questions that a person asked, or that were asked for an actor, as far as the reader may know of them: open ones first. */
export function questionsOf(frame: Frame, personId: Id, actorId: Id): Question[] {
  const { db, partnershipId, horizon } = frame;
  const facts = readCorrected(db, questions, { partnershipId }, horizon).filter((fact) =>
    frame.visible(fact),
  );
  const answers = new Map(
    facts.flatMap((fact) => (fact.type === 'QuestionAnswered' ? [[fact.data.questionId, fact]] : [])),
  );
  return facts
    .flatMap((asked) =>
      asked.type === 'QuestionAsked' && (asked.recordedBy === personId || asked.onBehalfOf === actorId)
        ? [{ asked, answered: answers.get(asked.data.questionId) }]
        : [],
    )
    .toSorted((one, other) => Number(one.answered !== undefined) - Number(other.answered !== undefined));
}

/** Questions as rows for one reader, in the same order. */
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
  return found.map(({ asked, answered }) => ({
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
}
