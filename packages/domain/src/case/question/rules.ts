import type { Rules } from '../situation.ts';
import { speaksForSomeActor } from '../../partnership/authority.ts';
import type { Decider } from '../../partnership/decider.ts';
import type { QuestionCommand } from './commands.ts';
import { answerQuestion, askQuestion } from './decide.ts';

/** In a case, whoever may record there asks and answers, also when it is closed: docs/spec/onboarding.md. */
export const questionRules: Rules<QuestionCommand['type']> = {
  AskQuestion: (command, { state }) => askQuestion(command, state),
  AnswerQuestion: (command, { state }) => answerQuestion(command, state),
};

/** At partnership level, a coordinator, or a member who represents some actor. */
export const askInPartnership: Decider<'AskQuestion'> = (command, state, circumstance) =>
  speaksForSomeActor(state, circumstance) ?? askQuestion(command, state);
export const answerInPartnership: Decider<'AnswerQuestion'> = (command, state, circumstance) =>
  speaksForSomeActor(state, circumstance) ?? answerQuestion(command, state);
