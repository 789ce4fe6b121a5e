import type { Said } from '../../said.ts';

export const questionSaid = {
  sentences: {
    QuestionAsked: '{who} stilte eit spørsmål om ei oppføring: {text}',
    QuestionAnswered: '{who} gav svar på eit spørsmål: {text}',
  },
  names: {
    AskQuestion: 'Spør om ei oppføring',
    AnswerQuestion: 'Svar på eit spørsmål',
  },
  special: {
    'AskQuestion.about': ['Kva gjeld spørsmålet?'],
    'AskQuestion.text': ['Kva lurer du på?'],
    'AnswerQuestion.text': ['Svaret'],
  },
} as const satisfies Said;
