import type { Said } from '../../said.ts';

export const assessmentSaid = {
  sentences: {
    AssessmentOpened: '{who} opened a self-assessment. Everybody can answer until {closesOn}',
    'AssessmentOpened/anonymous':
      '{who} opened a self-assessment without names on the answers. Everybody can answer until {closesOn}',
    AssessmentAnswered: '{personId} answered the self-assessment for {actorId}',
    AssessmentClosed: '{who} closed the self-assessment',
    ConversationNoted: 'The group talked about {dimension}: {text}',
  },
  names: {
    OpenAssessment: 'Open a self-assessment',
    AnswerAssessment: 'Answer the self-assessment',
    CloseAssessment: 'Close the self-assessment',
    NoteConversation: 'Record a conversation',
  },
  fields: {
    closesOn: ['Last day to answer'],
    comments: ['Comments', 'Only you can correct them.'],
    naming: ['Names on the answers'],
    scores: ['Answers', '0 is not at all, 10 is as good as it gets.'],
  },
  special: {
    'NoteConversation.text': ['What did you talk about?'],
  },
} as const satisfies Said;
