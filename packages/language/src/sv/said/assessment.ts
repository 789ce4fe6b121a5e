import type { Said } from '../../said.ts';

export const assessmentSaid = {
  sentences: {
    AssessmentOpened: '{who} öppnade en självskattning. Alla kan svara till och med {closesOn}',
    'AssessmentOpened/anonymous':
      '{who} öppnade en självskattning utan namn på svaren. Alla kan svara till och med {closesOn}',
    AssessmentAnswered: '{personId} svarade på självskattningen för {actorId}',
    AssessmentClosed: '{who} stängde självskattningen',
    ConversationNoted: 'Gruppen pratade om {dimension}: {text}',
  },
  names: {
    OpenAssessment: 'Öppna en självskattning',
    AnswerAssessment: 'Svara på självskattningen',
    CloseAssessment: 'Stäng självskattningen',
    NoteConversation: 'Registrera ett samtal',
  },
  fields: {
    closesOn: ['Sista dag att svara'],
    comments: ['Kommentarer', 'Bara du kan rätta dem.'],
    naming: ['Namn på svaren'],
    scores: ['Svar', '0 är inte alls, 10 är så bra det kan bli.'],
  },
  special: {
    'NoteConversation.text': ['Vad pratade ni om?'],
  },
} as const satisfies Said;
