import { defineEvent } from '../../shared/event.ts';
import { EntryId, idOf } from '../../shared/id.ts';
import { Words } from '../../shared/text.ts';

/** Somebody wonders about an entry: it stands in the stream in which the entry stands. */
const QuestionAsked = defineEvent(
  'QuestionAsked',
  { questionId: idOf('question'), about: EntryId },
  { text: Words },
  {},
);
const QuestionAnswered = defineEvent(
  'QuestionAnswered',
  { questionId: idOf('question') },
  { text: Words },
  {},
);

export const questionEvents = { QuestionAsked, QuestionAnswered };
