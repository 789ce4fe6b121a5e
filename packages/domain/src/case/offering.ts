import { type Offer, offersAmong, type Sayable, taking } from '../offer.ts';
import { actorsOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Asker } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { caseDecider } from './decider.ts';
import type { SayableInCase } from './situation.ts';
import { type CaseState, isInvolved } from './state.ts';

/** Who asks what may be said in a case as it stands. */
export interface CaseAsker extends Asker {
  state: CaseState;
  partnership: PartnershipState;
  /** The citizens among the case's actors. */
  citizens?: ReadonlySet<Id> | undefined;
}

const responsibleFirst = (actors: Iterable<Id>, { responsible }: CaseState): Id[] =>
  [...actors].toSorted((one, other) => Number(other === responsible) - Number(one === responsible));

/** The actors that take part in the case, the responsible one first. */
export const involvedIn = ({ state, partnership }: CaseAsker): Id[] => {
  const all = new Set([...state.actors, ...partnership.actors]);
  return responsibleFirst(
    [...all].filter((actor) => isInvolved(state, partnership, actor)),
    state,
  );
};

/** The actors for which the person speaks, the responsible one first. */
export const ownIn = ({ state, partnership, by }: CaseAsker): Id[] =>
  responsibleFirst(actorsOf(partnership, by), state);

/** What the person may say in the case, of what might be said. */
export const offersInCase = (asker: CaseAsker, sayables: readonly Sayable<SayableInCase>[]): Offer[] => {
  const { state, partnership, citizens } = asker;
  return offersAmong(sayables, taking(caseDecider, state, asker, { partnership, citizens }));
};
