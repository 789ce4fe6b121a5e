import { type Circumstance, decided, refuse } from '../shared/decided.ts';
import { fieldsOf } from '../shared/fields-of.ts';
import type { Id } from '../shared/id.ts';
import type { Role } from './events.ts';
import { aCoordinatorRemains, type Objection, speaksAsCoordinator, speaksAsMember } from './authority.ts';
import { type Rule, takePart } from './rule.ts';
import { type Held, holdsNothing } from './held.ts';
import { actorsOf, mandateOf, mayFor, roleOf } from './mandate.ts';
import type { PartnershipState } from './state.ts';

const freeHanded = (held: Held): Objection =>
  holdsNothing(held) ? undefined : refuse('still-holds', { ...held });

const isAdmitted = (state: PartnershipState, personId: Id): Objection =>
  roleOf(state, personId) === undefined ? refuse('not-admitted', { personId }) : undefined;

const isRepresentative = (state: PartnershipState, actorId: Id, personId: Id): Objection =>
  mandateOf(state, personId, actorId) === undefined
    ? refuse('not-a-representative', { actorId, personId })
    : undefined;

const representsNobody = (state: PartnershipState, personId: Id): Objection => {
  const actors = actorsOf(state, personId);
  return actors.length > 0 ? refuse('still-represents', { personId, actors }) : undefined;
};

export const joinActor: Rule<'JoinActor'> = (command, state, circumstance) =>
  speaksAsCoordinator(state, circumstance) ??
  (state.actors.has(command.actorId)
    ? refuse('already-takes-part', { actorId: command.actorId })
    : decided({ type: 'ActorJoined', data: fieldsOf(command) }));

/** What the actor pledged leaves with it. */
export const recordActorLeft: Rule<'RecordActorLeft'> = (command, state, circumstance, held) => {
  const { actorId, why } = command;
  const pledged = [...state.resources]
    .filter(([, resource]) => resource.actorId === actorId && !resource.withdrawn)
    .map(([resourceId]) => ({ type: 'ResourceWithdrawn', data: { resourceId, why } }) as const);
  return (
    speaksAsCoordinator(state, circumstance) ??
    takePart(state, [actorId]) ??
    freeHanded(held) ??
    decided(...pledged, { type: 'ActorLeft', data: fieldsOf(command) })
  );
};

/** Of oneself, of another of the own actor by whoever decides for it, or by a coordinator: it gives nobody a voice. */
const refuseStandingDown = (
  state: PartnershipState,
  circumstance: Circumstance,
  { actorId, personId }: { actorId: Id; personId: Id },
): Objection => {
  const { by, source } = circumstance;
  return source !== 'import' && (by === personId || mayFor(state, by, actorId, 'decide'))
    ? speaksAsMember(state, circumstance)
    : speaksAsCoordinator(state, circumstance);
};

/** With a successor, who represents the same actor, or with empty hands. */
export const standDownRepresentative: Rule<'StandDownRepresentative'> = (
  command,
  state,
  circumstance,
  held,
) => {
  const { actorId, personId, successor } = command;
  const objection =
    refuseStandingDown(state, circumstance, command) ?? isRepresentative(state, actorId, personId);
  if (objection) return objection;
  if (successor === undefined) {
    const full = freeHanded(held);
    if (full) return full;
  } else if (successor === personId || mandateOf(state, successor, actorId) === undefined)
    return refuse('no-such-successor', { actorId, successor });
  return decided({ type: 'RepresentativeStoodDown', data: fieldsOf(command) });
};

/** Where nobody takes part, as after an import, whoever runs the node comes in as the coordinator. */
const comesAsOperator = (
  { members }: PartnershipState,
  { by, operator }: Circumstance,
  { personId, role }: { personId: Id; role: Role },
): boolean =>
  members.size === 0 && role === 'coordinator' && by === personId && operator?.has(personId) === true;

export const admitMember: Rule<'AdmitMember'> = (command, state, circumstance) =>
  (comesAsOperator(state, circumstance, command) ? undefined : speaksAsCoordinator(state, circumstance)) ??
  (state.members.has(command.personId)
    ? refuse('already-a-member', { personId: command.personId })
    : decided({ type: 'MemberAdmitted', data: fieldsOf(command) }));

export const changeMemberRole: Rule<'ChangeMemberRole'> = (command, state, circumstance) => {
  const { personId, role } = command;
  return (
    speaksAsCoordinator(state, circumstance) ??
    isAdmitted(state, personId) ??
    (roleOf(state, personId) === role ? refuse('nothing-changes') : undefined) ??
    aCoordinatorRemains(state, personId, role) ??
    (role === 'evaluator' ? representsNobody(state, personId) : undefined) ??
    decided({ type: 'MemberRoleChanged', data: fieldsOf(command) })
  );
};

export const removeMember: Rule<'RemoveMember'> = (command, state, circumstance) =>
  speaksAsCoordinator(state, circumstance) ??
  isAdmitted(state, command.personId) ??
  aCoordinatorRemains(state, command.personId) ??
  representsNobody(state, command.personId) ??
  decided({ type: 'MemberRemoved', data: fieldsOf(command) });
