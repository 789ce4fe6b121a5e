import { type Circumstance, type Decided, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { Mandate, Role } from './events.ts';
import { actorsOf, mandateOf, mayFor, roleOf } from './mandate.ts';
import type { PartnershipState } from './state.ts';

/** A check answers a refusal, or nothing where it has no objection. */
export type Objection = Decided | undefined;

/** Whoever speaks is a member, and speaks only for an actor that they represent. Imports speak for nobody here. */
export function speaksAsMember(state: PartnershipState, { by, onBehalfOf, source }: Circumstance): Objection {
  if (source === 'import') return undefined;
  if (roleOf(state, by) === undefined) return refuse('not-a-member');
  if (onBehalfOf !== undefined && mandateOf(state, by, onBehalfOf) === undefined)
    return refuse('not-your-actor', { actorId: onBehalfOf });
  return undefined;
}

/** Only a coordinator. */
export function speaksAsCoordinator(state: PartnershipState, circumstance: Circumstance): Objection {
  const objection = speaksAsMember(state, circumstance);
  if (objection || circumstance.source === 'import') return objection;
  return roleOf(state, circumstance.by) === 'coordinator'
    ? undefined
    : refuse('role-forbids', { needed: 'coordinator' });
}

/** A coordinator, or a member who represents some actor. */
export function speaksForSomeActor(state: PartnershipState, circumstance: Circumstance): Objection {
  const objection = speaksAsMember(state, circumstance);
  if (objection || circumstance.source === 'import') return objection;
  const role = roleOf(state, circumstance.by);
  if (role === 'coordinator') return undefined;
  if (role !== 'member') return refuse('role-forbids', { needed: 'member' });
  return actorsOf(state, circumstance.by).length > 0 ? undefined : refuse('not-your-actor');
}

/** A coordinator, who records for every actor, or a member with at least this mandate from one of these actors. */
export function speaksForOneOf(
  state: PartnershipState,
  circumstance: Circumstance,
  actors: readonly Id[],
  needed: Mandate,
): Objection {
  const objection = speaksForSomeActor(state, circumstance);
  if (objection || circumstance.source === 'import') return objection;
  const { by, onBehalfOf } = circumstance;
  if (roleOf(state, by) === 'coordinator' && onBehalfOf === undefined) return undefined;
  const own = actors.filter((actor) => onBehalfOf === undefined || actor === onBehalfOf);
  if (own.some((actor) => mayFor(state, by, actor, needed))) return undefined;
  return own.some((actor) => mandateOf(state, by, actor) !== undefined)
    ? refuse('mandate-too-small', { needed })
    : refuse('not-your-actor', { actors });
}

/** Somebody else coordinates too, or this person does not, or stays coordinator. */
export const aCoordinatorRemains = (state: PartnershipState, personId: Id, becomes?: Role): Objection => {
  const coordinators = [...state.members].filter(([, role]) => role === 'coordinator').map(([id]) => id);
  const last = coordinators.length === 1 && coordinators[0] === personId;
  return last && becomes !== 'coordinator' ? refuse('last-coordinator') : undefined;
};
