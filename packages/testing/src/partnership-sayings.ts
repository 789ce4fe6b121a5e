import * as fc from 'fast-check';
import { cast, entryId, testId } from './partnership-story.ts';

const person = fc.constantFrom(cast.coordinator, cast.member, cast.informer, cast.evaluator, cast.citizen);
const actorId = fc.constantFrom(cast.municipality, cast.school, cast.family);
const id = fc.integer({ min: 500, max: 503 }).map(testId);
const mandate = fc.constantFrom('inform', 'commit', 'decide');
const role = fc.constantFrom('coordinator', 'member', 'evaluator', 'participant');
const kind = <T extends string>(type: T) => fc.constant(type);
const text = fc.constant('Fordi');

const founding = {
  type: 'FoundPartnership',
  name: 'Prøve',
  purpose: 'Prøve',
  need: 'Prøve',
  timeZone: 'Europe/Oslo',
  language: 'nb',
  steeringCaseId: cast.steeringCase,
};
const command = fc.oneof(
  fc.constant(founding),
  fc.record({ type: kind('JoinActor'), actorId }),
  fc.record({ type: kind('RecordActorLeft'), actorId, why: text }),
  fc.record({ type: kind('AdmitMember'), personId: person, role }),
  fc.record({ type: kind('ChangeMemberRole'), personId: person, role }),
  fc.record({ type: kind('RemoveMember'), personId: person }),
  fc.record({ type: kind('AppointRepresentative'), actorId, personId: person, function: text, mandate }),
  fc.record({ type: kind('ChangeMandate'), actorId, personId: person, mandate }),
  fc.record({ type: kind('StandDownRepresentative'), actorId, personId: person }),
  fc.record({ type: kind('PledgeResource'), resourceId: id, actorId, kind: kind('other'), what: text }),
  fc.record({ type: kind('WithdrawResource'), resourceId: id, why: text }),
  fc.record({ type: kind('AgreeRule'), ruleId: id, text, why: text }),
  fc.record({ type: kind('RetireRule'), ruleId: id, why: text }),
  fc.record({ type: kind('NoteLesson'), lessonId: id, text, origin: kind('outside') }),
  fc.record({
    type: kind('SurfaceGoalConflict'),
    conflictId: id,
    actors: fc.array(actorId, { minLength: 1 }),
    text,
  }),
  fc.record({ type: kind('SettleGoalConflict'), conflictId: id, how: text }),
  fc.record({
    type: kind('AskQuestion'),
    questionId: id,
    about: fc.constantFrom(entryId(0), entryId(99)),
    text,
  }),
  fc.record({ type: kind('AnswerQuestion'), questionId: id, text }),
);
const saying = fc.record({
  by: person,
  command,
  onBehalfOf: fc.option(actorId, { nil: undefined }),
  source: fc.option(fc.constant('import' as const), { nil: undefined, freq: 9 }),
});
/** Many things that somebody says in a partnership, beginning with its founding. */
export const sayings = fc
  .array(saying, { maxLength: 80 })
  .map((rest) => [
    { by: cast.coordinator, command: founding, onBehalfOf: undefined, source: undefined },
    ...rest,
  ]);
