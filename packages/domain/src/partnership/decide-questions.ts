import { answerQuestion, askQuestion } from '../case/question/decide.ts';
import { speaksForSomeActor } from './authority.ts';
import type { Rule } from './rule.ts';

/** At partnership level, a coordinator, or a member who represents some actor. */
export const askInPartnership: Rule<'AskQuestion'> = (command, state, circumstance) =>
  speaksForSomeActor(state, circumstance) ?? askQuestion(command, state);
export const answerInPartnership: Rule<'AnswerQuestion'> = (command, state, circumstance) =>
  speaksForSomeActor(state, circumstance) ?? answerQuestion(command, state);
