import { isOpen, isPending } from './commitment/state.ts';
import { isUnanswered } from './handover/state.ts';
import type { Held } from '../partnership/held.ts';
import type { Id } from '../shared/id.ts';
import type { CaseState } from './state.ts';

/** What an actor holds in a case: an actor leaves a partnership only when somebody else has taken each of these. */
export interface OpenResponsibilities {
  /** It is the responsible actor of a case that is open. */
  responsible: boolean;
  /** Commitments that bind it, as debtor. */
  debts: readonly Id[];
  /** Commitments that bind others to it, as creditor. */
  claims: readonly Id[];
  /** Commitments to or from it that nobody has accepted. */
  proposals: readonly Id[];
  /** Handovers to or from it that nobody has answered. */
  handovers: readonly Id[];
}

const ids = (things: readonly { id: Id }[]): Id[] => things.map(({ id }) => id);

/** What an actor holds in a case; what was agreed to stay when a case closed is still held. */
export const openResponsibilities = (state: CaseState, actor: Id): OpenResponsibilities => {
  const commitments = [...state.commitments.values()];
  return {
    responsible: state.status === 'open' && state.responsible === actor,
    debts: ids(commitments.filter((c) => isOpen(c) && c.debtor === actor)),
    claims: ids(commitments.filter((c) => isOpen(c) && c.creditor === actor)),
    proposals: ids(commitments.filter((c) => isPending(c) && (c.debtor === actor || c.creditor === actor))),
    handovers: ids(
      [...state.handovers.values()].filter((h) => isUnanswered(h) && (h.from === actor || h.to === actor)),
    ),
  };
};

/** What an actor holds across these cases, as the rules of the partnership ask for it when an actor leaves. */
export const heldIn = (cases: Iterable<CaseState>, actor: Id): Held => {
  const held = [...cases].map((state) => ({ state, open: openResponsibilities(state, actor) }));
  return {
    commitments: held.flatMap(({ open }) => [...open.debts, ...open.claims]),
    handovers: held.flatMap(({ open }) => open.handovers),
    cases: held.flatMap(({ state, open }) => (open.responsible && state.id !== undefined ? [state.id] : [])),
  };
};
