import { refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { Objection } from './authority.ts';
import { roleOf } from './mandate.ts';
import type { PartnershipState } from './state.ts';

/** Whether somebody may speak for actors at all: whoever has come in, but for evaluators. */
export const mayRepresent = (state: PartnershipState, personId: Id): Objection => {
  const role = roleOf(state, personId);
  if (role === undefined) return refuse('not-admitted', { personId });
  return role === 'evaluator' ? refuse('evaluator-represents-nobody', { personId }) : undefined;
};
