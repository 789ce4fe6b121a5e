import { defineEvent } from '../../shared/event.ts';
import { Id } from '../../shared/id.ts';
import { Words } from '../../shared/text.ts';

/** Somebody wonders about an entry: it stands in the stream in which the entry stands. */
export const QuestionAsked = defineEvent('QuestionAsked', { questionId: Id, about: Id }, { text: Words }, {});
export const QuestionAnswered = defineEvent('QuestionAnswered', { questionId: Id }, { text: Words }, {});

export const questionEvents = { QuestionAsked, QuestionAnswered };
