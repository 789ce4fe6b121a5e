import type { DomainEvent } from '../../catalogue.ts';
import type { Id } from '../../shared/id.ts';
import { questionEvents } from './events.ts';

/** The questions of a stream, and whether each has its answer. */
export type Questions = ReadonlyMap<Id, { answered: boolean }>;
type QuestionEvent = DomainEvent<keyof typeof questionEvents>;

export const isQuestion = (event: DomainEvent): event is QuestionEvent =>
  Object.hasOwn(questionEvents, event.type);

/** The questions after one more event about them. */
export const evolveQuestions = (questions: Questions, { type, data }: QuestionEvent): Questions =>
  new Map(questions).set(data.questionId, { answered: type === 'QuestionAnswered' });
