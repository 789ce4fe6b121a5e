import { actorsOf, mandateOf, roleOf } from '../partnership/mandate.ts';
import { type Decided, refuse } from '../shared/decided.ts';
import { isPartyTo } from './party.ts';
import {
  isCoordinator,
  isImport,
  type SayableInCase,
  type SayableName,
  type Situation,
} from './situation.ts';
import { isInvolved } from './state.ts';

/** What can still be said when a case is closed is all but this: what stays open must be able to end. */
const onlyWhileOpen: ReadonlySet<SayableName> = new Set<SayableName>([
  'InvolveActor',
  'AgreeGoal',
  'EnterStage',
  'GiveConsent',
  'CloseCase',
  'ProposeDecision',
  'StatePosition',
  'MakeDecision',
  'ProposeCommitment',
  'MakeCommitment',
  'AcceptCommitment',
  'CounterCommitment',
  'ProposeHandover',
  'AskClarification',
  'GiveClarification',
  'AcceptHandover',
]);
/** What happened before the case closed may still be told. */
const onlyFromBefore: ReadonlySet<SayableName> = new Set<SayableName>([
  'ExpressNeed',
  'RecordStep',
  'RecordMeeting',
]);

const refuseClosed = ({ type }: SayableInCase, situation: Situation): Decided | undefined => {
  const { state, circumstance } = situation;
  if (state.status !== 'closed') return undefined;
  if (isImport(situation)) return type === 'CloseCase' ? refuse('case/closed') : undefined;
  const isLate = state.closedAt !== undefined && circumstance.occurredAt > state.closedAt;
  return onlyWhileOpen.has(type) || (onlyFromBefore.has(type) && isLate) ? refuse('case/closed') : undefined;
};

/** The case must be there, not erased, and of this partnership. */
const refuseThing = ({ type }: SayableInCase, { state, partnership }: Situation): Decided | undefined => {
  if (type === 'OpenCase') return undefined;
  if (state.status === 'unopened' || state.partnershipId !== partnership.id) return refuse('not-found');
  return state.erased ? refuse('erased') : undefined;
};

/** The person must speak for the actor that it names; a coordinator who attests speaks for nobody. */
const refuseActor = (
  command: SayableInCase,
  { circumstance, partnership }: Situation,
): Decided | undefined => {
  const { by, onBehalfOf, how } = circumstance;
  const isAttested = how !== undefined || ('attested' in command && command.attested === true);
  return onBehalfOf !== undefined && !isAttested && mandateOf(partnership, by, onBehalfOf) === undefined
    ? refuse('not-your-actor', { actor: onBehalfOf })
    : undefined;
};

/** The person must be a coordinator, or represent an actor that is involved, or that is party to what it is about. */
const refusePerson = (command: SayableInCase, situation: Situation): Decided | undefined => {
  const { type } = command;
  const { state, partnership, circumstance } = situation;
  if (isCoordinator(situation)) return undefined;
  const own = actorsOf(partnership, circumstance.by);
  const role = roleOf(partnership, circumstance.by);
  if (own.length === 0) return refuse(role === undefined ? 'not-a-member' : 'role-forbids');
  // Whoever opens a case, again or for the first time, brings the own actor into it.
  const isOpening = type === 'OpenCase' || type === 'ReopenCase';
  return isOpening ||
    own.some((actor) => isInvolved(state, partnership, actor)) ||
    isPartyTo(command, state, own)
    ? undefined
    : refuse('case/not-involved');
};

/** What every command in a case must pass before its own rules are asked. */
export const refuseAtTheDoor = (command: SayableInCase, situation: Situation): Decided | undefined => {
  const { occurredAt, recordedAt } = situation.circumstance;
  if (occurredAt > recordedAt) return refuse('in-the-future', { occurredAt });
  const refused = refuseThing(command, situation) ?? refuseClosed(command, situation);
  if (refused || isImport(situation)) return refused;
  return refuseActor(command, situation) ?? refusePerson(command, situation);
};
