import type { Said } from '../../said.ts';

export const questionSaid = {
  sentences: {
    QuestionAsked: '{who} ställde en fråga om en post: {text}',
    QuestionAnswered: '{who} svarade på en fråga: {text}',
  },
  names: {
    AskQuestion: 'Fråga om en post',
    AnswerQuestion: 'Svara på en fråga',
  },
  special: {
    'AskQuestion.about': ['Vad gäller frågan?'],
    'AskQuestion.text': ['Vad undrar du över?'],
    'AnswerQuestion.text': ['Svaret'],
  },
} as const satisfies Said;
