import type { AssessmentCommand } from '../commands.ts';
import {
  type Objection,
  speaksAsCoordinator,
  speaksAsMember,
  speaksForSomeActor,
} from '../partnership/authority.ts';
import { actorsOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { CommandOf } from '../shared/command-of.ts';
import { type Circumstance, type Decided, decided, refuse } from '../shared/decided.ts';
import { dayOf } from '../shared/due.ts';
import { fieldsOf } from '../shared/fields-of.ts';
import type { CalendarDate } from '../shared/time.ts';
import type { AssessmentState } from './state.ts';
import { refuseVouchingOutside } from '../word/grounds.ts';

type Name = AssessmentCommand['type'];
type Decider<N extends Name> = (
  command: CommandOf<AssessmentCommand, N>,
  state: AssessmentState,
  circumstance: Circumstance,
  partnership: PartnershipState,
) => Decided;

/** The day that counts: now, or for an import the day when it happened. */
const dayIn = ({ timeZone }: PartnershipState, { source, occurredAt, recordedAt }: Circumstance) =>
  dayOf(source === 'import' ? occurredAt : recordedAt, timeZone);

const isOver = ({ closed, closesOn }: AssessmentState, day: CalendarDate): boolean =>
  closed || (closesOn !== undefined && day > closesOn);

const open: Decider<'OpenAssessment'> = (command, state, circumstance, partnership) => {
  const objection = speaksAsCoordinator(partnership, circumstance);
  if (objection) return objection;
  if (state.closesOn !== undefined) return refuse('already-exists');
  return command.closesOn < dayIn(partnership, circumstance)
    ? refuse('closes-in-the-past', { closesOn: command.closesOn })
    : decided({ type: 'AssessmentOpened', data: fieldsOf(command) });
};

/** Each for themselves, and for an actor that they represent; who represents nobody names the actor they belong to. */
const answersForOneself = (
  { personId, actorId }: CommandOf<AssessmentCommand, 'AnswerAssessment'>,
  { by, source }: Circumstance,
  partnership: PartnershipState,
): Objection => {
  if (!partnership.actors.has(actorId)) return refuse('actor-not-in-partnership', { actors: [actorId] });
  if (source === 'import') return undefined;
  if (personId !== by) return refuse('only-for-oneself');
  const own = actorsOf(partnership, by);
  return own.length === 0 || own.includes(actorId) ? undefined : refuse('not-your-actor', { actorId });
};

const answer: Decider<'AnswerAssessment'> = (command, state, circumstance, partnership) =>
  speaksAsMember(partnership, circumstance) ??
  answersForOneself(command, circumstance, partnership) ??
  (isOver(state, dayIn(partnership, circumstance))
    ? refuse('assessment-closed')
    : decided({ type: 'AssessmentAnswered', data: fieldsOf(command) }));

const close: Decider<'CloseAssessment'> = (_, state, circumstance, partnership) =>
  speaksAsCoordinator(partnership, circumstance) ??
  (state.closed ? refuse('assessment-closed') : decided({ type: 'AssessmentClosed', data: {} }));

/** First each alone, then the group. */
const noteConversation: Decider<'NoteConversation'> = (command, state, circumstance, partnership) =>
  speaksForSomeActor(partnership, circumstance) ??
  (isOver(state, dayIn(partnership, circumstance))
    ? decided({ type: 'ConversationNoted', data: fieldsOf(command) })
    : refuse('assessment-still-open'));

const deciders: { readonly [N in Name]: Decider<N> } = {
  OpenAssessment: open,
  AnswerAssessment: answer,
  CloseAssessment: close,
  NoteConversation: noteConversation,
};
const decideOne = <N extends Name>(
  command: CommandOf<AssessmentCommand, N>,
  ...rest: [AssessmentState, Circumstance, PartnershipState]
): Decided => deciders[command.type](command, ...rest);

/**
 * What follows from a command to an assessment, or why nothing does. `partnership` is the one whose assessment it is.
 * Rules: docs/spec/assessment.md.
 */
export function decideAssessment(
  command: AssessmentCommand,
  state: AssessmentState,
  circumstance: Circumstance,
  partnership: PartnershipState,
): Decided {
  if (circumstance.occurredAt > circumstance.recordedAt) return refuse('in-the-future');
  if (state.closesOn === undefined && command.type !== 'OpenAssessment') return refuse('not-found');
  // Another partnership's assessment is not told from one that is not there.
  if (state.partnershipId !== undefined && state.partnershipId !== partnership.id) return refuse('not-found');
  const said = decideOne(command, state, circumstance, partnership);
  return refuseVouchingOutside(said, circumstance, partnership) ?? said;
}
