import type { Said } from '../../said.ts';

export const assessmentSaid = {
  sentences: {
    AssessmentOpened: '{who} åpnet en egenvurdering. Alle kan svare til og med {closesOn}',
    'AssessmentOpened/anonymous':
      '{who} åpnet en egenvurdering uten navn på svarene. Alle kan svare til og med {closesOn}',
    AssessmentAnswered: '{personId} svarte på egenvurderingen for {actorId}',
    AssessmentClosed: '{who} lukket egenvurderingen',
    ConversationNoted: 'Gruppen snakket om {dimension}: {text}',
  },
  names: {
    OpenAssessment: 'Åpne en egenvurdering',
    AnswerAssessment: 'Svar på egenvurderingen',
    CloseAssessment: 'Lukk egenvurderingen',
    NoteConversation: 'Registrer en samtale',
  },
  fields: {
    closesOn: ['Siste dag for å svare'],
    comments: ['Kommentarer', 'Bare du kan rette dem.'],
    naming: ['Navn på svarene'],
    scores: ['Svar', '0 er ikke i det hele tatt, 10 er så godt det kan bli.'],
  },
  special: {
    'NoteConversation.text': ['Hva snakket dere om?'],
  },
} as const satisfies Said;
