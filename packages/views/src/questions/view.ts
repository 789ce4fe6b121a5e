import { questionEvents } from '@handslag/domain/case/question/events';
import { type FactView, factView } from '../shared/fact-view.ts';
import { namesOf } from '../shared/names-of.ts';

type QuestionEventName = keyof typeof questionEvents;

/** What was asked about entries, in cases and at partnership level, and answered. */
export const questions: FactView<QuestionEventName> = factView({
  name: 'questions',
  version: 1,
  types: namesOf(questionEvents),
  thingOf: ({ data }) => ('questionId' in data ? data.questionId : undefined),
});
