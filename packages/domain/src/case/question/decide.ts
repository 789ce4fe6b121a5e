import type { CommandOf } from '../../shared/command-of.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import type { Id } from '../../shared/id.ts';
import type { QuestionCommand } from './commands.ts';
import type { Questions } from './state.ts';

/** What the stream of the entry knows: its entries, by event id, and what has been asked about them. */
interface Known {
  entries: { has(eventId: Id): boolean };
  questions: Questions;
}

/** A question is about an entry that stands in the same stream; any entry, also another question. */
export const askQuestion = (
  { questionId, about, text }: CommandOf<QuestionCommand, 'AskQuestion'>,
  { entries, questions }: Known,
): Decided => {
  if (questions.has(questionId)) return refuse('already-exists', { id: questionId });
  return entries.has(about)
    ? decided({ type: 'QuestionAsked', data: { questionId, about, text } })
    : refuse('not-found', { eventId: about });
};

/** A question is answered once; what the answer lacks is asked anew. */
export const answerQuestion = (
  { questionId, text }: CommandOf<QuestionCommand, 'AnswerQuestion'>,
  { questions }: Known,
): Decided => {
  const question = questions.get(questionId);
  if (!question) return refuse('not-found', { id: questionId });
  return question.answered
    ? refuse('question/answered')
    : decided({ type: 'QuestionAnswered', data: { questionId, text } });
};
