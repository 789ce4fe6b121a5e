import { z } from 'zod';
import { defineCommand } from '../shared/command.ts';
import { assessmentEvents as event } from './events.ts';

const OpenAssessment = defineCommand('OpenAssessment', event.AssessmentOpened.said.shape);
const AnswerAssessment = defineCommand('AnswerAssessment', event.AssessmentAnswered.said.shape);
const CloseAssessment = defineCommand('CloseAssessment', {});
const NoteConversation = defineCommand('NoteConversation', event.ConversationNoted.said.shape);

export const AssessmentCommand = z.discriminatedUnion('type', [
  OpenAssessment,
  AnswerAssessment,
  CloseAssessment,
  NoteConversation,
]);
export type AssessmentCommand = z.infer<typeof AssessmentCommand>;
