import { assessmentEvents } from '@handslag/domain/assessment/events';
import { idInStream } from '@handslag/domain/shared/envelope';
import { type FactView, factView } from '../shared/fact-view.ts';
import { namesOf } from '../shared/names-of.ts';

export type AssessmentEventName = keyof typeof assessmentEvents;

/** What was said in each assessment; comments stay sealed under the person who wrote them. */
export const assessments: FactView<AssessmentEventName> = factView({
  name: 'assessments',
  version: 1,
  types: namesOf(assessmentEvents),
  thingOf: ({ stream }) => idInStream(stream),
});
