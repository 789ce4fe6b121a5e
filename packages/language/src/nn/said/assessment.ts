import type { Said } from '../../said.ts';

export const assessmentSaid = {
  sentences: {
    AssessmentOpened: '{who} opna ei eigenvurdering. Alle kan svare til og med {closesOn}',
    'AssessmentOpened/anonymous':
      '{who} opna ei eigenvurdering utan namn på svara. Alle kan svare til og med {closesOn}',
    AssessmentAnswered: '{personId} svara på eigenvurderinga for {actorId}',
    AssessmentClosed: '{who} lukka eigenvurderinga',
    ConversationNoted: 'Gruppa snakka om {dimension}: {text}',
  },
  names: {
    OpenAssessment: 'Opne ei eigenvurdering',
    AnswerAssessment: 'Svar på eigenvurderinga',
    CloseAssessment: 'Lukk eigenvurderinga',
    NoteConversation: 'Registrer ein samtale',
  },
  fields: {
    closesOn: ['Siste dag for å svare'],
    comments: ['Kommentarar', 'Berre du kan rette dei.'],
    naming: ['Namn på svara'],
    scores: ['Svar', '0 er ikkje i det heile, 10 er så godt det kan bli.'],
  },
  special: {
    'NoteConversation.text': ['Kva snakka de om?'],
  },
} as const satisfies Said;
