import type { Circumstance } from '../shared/decided.ts';
import type { Role } from './events.ts';
import type { PartnershipState } from './state.ts';

const reach: Readonly<Record<Role, number>> = { coordinator: 3, member: 2, evaluator: 1, participant: 0 };

/** The lesser of two roles. */
export const lesser = (one: Role, other: Role): Role => (reach[one] <= reach[other] ? one : other);

/** The partnership as it is for somebody who may not use all of the own role. */
export function narrowed(
  state: PartnershipState,
  { by, atMost }: Pick<Circumstance, 'by' | 'atMost'>,
): PartnershipState {
  const held = state.members.get(by);
  if (atMost === undefined || held === undefined || lesser(held, atMost) === held) return state;
  return { ...state, members: new Map(state.members).set(by, atMost) };
}
