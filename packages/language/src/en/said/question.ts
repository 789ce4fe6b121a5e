import type { Said } from '../../said.ts';

export const questionSaid = {
  sentences: {
    QuestionAsked: '{who} asked about an entry: {text}',
    QuestionAnswered: '{who} answered a question: {text}',
  },
  names: {
    AskQuestion: 'Ask about an entry',
    AnswerQuestion: 'Answer a question',
  },
  special: {
    'AskQuestion.about': ['What is the question about?'],
    'AskQuestion.text': ['What do you wonder about?'],
    'AnswerQuestion.text': ['The answer'],
  },
} as const satisfies Said;
