import type { Role } from '@handslag/domain/partnership/events';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import type { Id } from '@handslag/domain/shared/id';

/** As whom the rules see who asks: with at most this role, where a key for machines sets one. */
export interface Narrowing {
  by: Id;
  role?: Role | undefined;
}

const reach: Readonly<Record<Role, number>> = { coordinator: 3, member: 2, evaluator: 1, participant: 0 };

/** The lesser of two roles. */
export const lesser = (one: Role, other: Role): Role => (reach[one] <= reach[other] ? one : other);

/** The partnership as it is for somebody who may not use all of the own role. */
export function narrowed(state: PartnershipState, { by, role }: Narrowing): PartnershipState {
  const held = state.members.get(by);
  if (role === undefined || held === undefined || lesser(held, role) === held) return state;
  return { ...state, members: new Map(state.members).set(by, role) };
}
