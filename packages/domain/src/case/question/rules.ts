import type { Rules } from '../situation.ts';
import type { QuestionCommand } from './commands.ts';
import { answerQuestion, askQuestion } from './decide.ts';

/** In a case, whoever may record there asks and answers, also when it is closed: docs/spec/onboarding.md. */
export const questionRules: Rules<QuestionCommand['type']> = {
  AskQuestion: (command, { state }) => askQuestion(command, state),
  AnswerQuestion: (command, { state }) => answerQuestion(command, state),
};
