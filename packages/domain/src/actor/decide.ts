import type { ActorCommand } from '../commands.ts';
import { type Objection, speaksAsCoordinator, speaksForOneOf } from '../partnership/authority.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { CommandOf } from '../shared/command-of.ts';
import { type Circumstance, type Decided, decided, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { ActorKind } from './events.ts';
import { parseOrganisationNumber } from './organisation-number.ts';
import type { ActorState } from './state.ts';

type Name = ActorCommand['type'];
type Decider<N extends Name> = (
  command: CommandOf<ActorCommand, N>,
  state: ActorState,
  circumstance: Circumstance,
  partnership: PartnershipState,
) => Decided;

/** A citizen's name is sealed; an organisation's is open. */
const named = (kind: ActorKind | undefined, name: string) =>
  kind === 'citizen' ? { citizenName: name } : { name };

/** Known, not erased, and of this partnership: registered here, or taking part. Another's is not told from none. */
const isOurs = (state: ActorState, actorId: Id, partnership: PartnershipState): Objection => {
  const ours = state.partnershipId === partnership.id || partnership.actors.has(actorId);
  if (state.kind === undefined || !ours) return refuse('not-found', { id: actorId });
  return state.erased ? refuse('erased') : undefined;
};

const register: Decider<'RegisterActor'> = (command, state, circumstance, partnership) => {
  const { kind, name, organisationNumber } = command;
  const objection = speaksAsCoordinator(partnership, circumstance);
  if (objection) return objection;
  if (state.kind !== undefined) return refuse('already-exists', { id: command.actorId });
  if (organisationNumber === undefined)
    return decided({ type: 'ActorRegistered', data: { kind, ...named(kind, name) } });
  if (kind === 'citizen') return refuse('citizen-has-no-number');
  const number = parseOrganisationNumber(organisationNumber);
  return number === undefined
    ? refuse('organisation-number-invalid')
    : decided({ type: 'ActorRegistered', data: { kind, name, organisationNumber: number } });
};

/** By a coordinator, or by whoever represents it. */
const rename: Decider<'RenameActor'> = ({ actorId, name }, state, circumstance, partnership) =>
  speaksForOneOf(partnership, circumstance, [actorId], 'inform') ??
  isOurs(state, actorId, partnership) ??
  decided({ type: 'ActorRenamed', data: named(state.kind, name) });

const erase: Decider<'EraseActor'> = ({ actorId, reason, legalBasis }, state, circumstance, partnership) =>
  speaksAsCoordinator(partnership, circumstance) ??
  isOurs(state, actorId, partnership) ??
  (state.kind === 'citizen'
    ? decided({ type: 'ActorErased', data: { reason, legalBasis } })
    : refuse('nothing-to-erase'));

const deciders: { readonly [N in Name]: Decider<N> } = {
  RegisterActor: register,
  RenameActor: rename,
  EraseActor: erase,
};
const decideOne = <N extends Name>(
  command: CommandOf<ActorCommand, N>,
  ...rest: [ActorState, Circumstance, PartnershipState]
): Decided => deciders[command.type](command, ...rest);

/**
 * What follows from a command to an actor, or why nothing does. `partnership` is the one in which the person speaks.
 * After ActorErased the caller destroys the actor's key. Rules: docs/spec/people.md.
 */
export const decideActor = (
  command: ActorCommand,
  state: ActorState,
  circumstance: Circumstance,
  partnership: PartnershipState,
): Decided =>
  circumstance.occurredAt > circumstance.recordedAt
    ? refuse('in-the-future')
    : decideOne(command, state, circumstance, partnership);
