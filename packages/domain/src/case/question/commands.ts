import { z } from 'zod';
import { defineCommand } from '../../shared/command.ts';
import { questionEvents as event } from './events.ts';

const AskQuestion = defineCommand('AskQuestion', event.QuestionAsked.said.shape);
const AnswerQuestion = defineCommand('AnswerQuestion', event.QuestionAnswered.said.shape);

/** Said in a case, or at partnership level: where the entry stands. */
export const questionCommands = [AskQuestion, AnswerQuestion] as const;
const QuestionCommand = z.discriminatedUnion('type', questionCommands);
export type QuestionCommand = z.infer<typeof QuestionCommand>;
