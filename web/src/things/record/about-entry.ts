import type { CommandName } from '@handslag/contract/form';
import type { LoggedEvent } from '@handslag/contract/logged-event';

/** The ids that the form of a command needs, which is said of an entry. */
export const aboutEntry = (say: CommandName, { id, data, meta }: LoggedEvent): Record<string, string> => {
  const place: Record<string, string> = meta.caseId === undefined ? {} : { caseId: meta.caseId };
  if (say === 'AskQuestion') return { ...place, about: id };
  return say === 'AnswerQuestion' && typeof data['questionId'] === 'string'
    ? { ...place, questionId: data['questionId'], eventId: id }
    : { ...place, eventId: id };
};
