import type { Said } from '../../said.ts';

export const questionSaid = {
  sentences: {
    QuestionAsked: '{who} stilte et spørsmål om en oppføring: {text}',
    QuestionAnswered: '{who} ga svar på et spørsmål: {text}',
  },
  names: {
    AskQuestion: 'Spør om en oppføring',
    AnswerQuestion: 'Svar på et spørsmål',
  },
  special: {
    'AskQuestion.about': ['Hva gjelder spørsmålet?'],
    'AskQuestion.text': ['Hva lurer du på?'],
    'AnswerQuestion.text': ['Svaret'],
  },
} as const satisfies Said;
