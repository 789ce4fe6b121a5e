import { decided, refuse } from '../shared/decided.ts';
import { fieldsOf } from '../shared/fields-of.ts';
import { speaksAsCoordinator, speaksAsMember, speaksForOneOf, speaksForSomeActor } from './authority.ts';
import { type Rule, isKnown, isNew, takePart } from './rule.ts';

export const describeContext: Rule<'DescribeContext'> = (command, state, circumstance) =>
  speaksForOneOf(state, circumstance, [command.actorId], 'inform') ??
  takePart(state, [command.actorId]) ??
  decided({ type: 'ContextDescribed', data: fieldsOf(command) });

export const declareAmbition: Rule<'DeclareAmbition'> = (command, state, circumstance) =>
  speaksForOneOf(state, circumstance, [command.actorId], 'inform') ??
  takePart(state, [command.actorId]) ??
  decided({ type: 'AmbitionDeclared', data: fieldsOf(command) });

export const surfaceGoalConflict: Rule<'SurfaceGoalConflict'> = (command, state, circumstance) =>
  speaksForOneOf(state, circumstance, command.actors, 'inform') ??
  takePart(state, command.actors) ??
  isNew(state.conflicts, command.conflictId) ??
  decided({ type: 'GoalConflictSurfaced', data: fieldsOf(command) });

export const settleGoalConflict: Rule<'SettleGoalConflict'> = (command, state, circumstance) => {
  const conflict = state.conflicts.get(command.conflictId);
  return (
    speaksForOneOf(state, circumstance, conflict?.actors ?? [...state.actors], 'inform') ??
    isKnown(state.conflicts, command.conflictId) ??
    (conflict?.settled
      ? refuse('conflict-settled')
      : decided({ type: 'GoalConflictSettled', data: fieldsOf(command) }))
  );
};

export const expectResult: Rule<'ExpectResult'> = (command, state, circumstance) =>
  speaksAsCoordinator(state, circumstance) ??
  isNew(state.results, command.resultId) ??
  decided({ type: 'ResultExpected', data: fieldsOf(command) });

export const observeResult: Rule<'ObserveResult'> = (command, state, circumstance) =>
  speaksForSomeActor(state, circumstance) ??
  isKnown(state.results, command.resultId) ??
  decided({ type: 'ResultObserved', data: fieldsOf(command) });

export const nameDilemma: Rule<'NameDilemma'> = (command, state, circumstance) =>
  speaksForSomeActor(state, circumstance) ??
  isNew(state.dilemmas, command.dilemmaId) ??
  takePart(state, command.anchoredBy) ??
  decided({ type: 'DilemmaNamed', data: fieldsOf(command) });

export const noteLesson: Rule<'NoteLesson'> = (command, state, circumstance) =>
  speaksForSomeActor(state, circumstance) ??
  isNew(state.lessons, command.lessonId) ??
  decided({ type: 'LessonNoted', data: fieldsOf(command) });

/** A decision is in a case, where this cannot look; a rule is here. */
export const adoptLesson: Rule<'AdoptLesson'> = (command, state, circumstance) =>
  speaksAsCoordinator(state, circumstance) ??
  isKnown(state.lessons, command.lessonId) ??
  (command.into === 'rule' ? isKnown(state.rules, command.ref) : undefined) ??
  decided({ type: 'LessonAdopted', data: fieldsOf(command) });

export const giveFeedback: Rule<'GiveFeedback'> = (command, state, circumstance) =>
  speaksForOneOf(state, circumstance, [command.fromActor], 'inform') ??
  takePart(state, [command.fromActor, command.toActor]) ??
  (command.fromActor === command.toActor
    ? refuse('same-actor')
    : decided({ type: 'FeedbackGiven', data: fieldsOf(command) }));

/** Each for themselves, whatever their role. */
export const markHistoryRead: Rule<'MarkHistoryRead'> = (command, state, circumstance) =>
  speaksAsMember(state, circumstance) ??
  (command.personId === circumstance.by || circumstance.source === 'import'
    ? decided({ type: 'HistoryRead', data: fieldsOf(command) })
    : refuse('only-for-oneself'));

export const holdReflection: Rule<'HoldReflection'> = (command, state, circumstance) =>
  speaksForSomeActor(state, circumstance) ?? decided({ type: 'ReflectionHeld', data: fieldsOf(command) });
