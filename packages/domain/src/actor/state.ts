import { GrowingMap } from '../shared/growing-map.ts';
import type { Id } from '../shared/id.ts';
import type { ActorKind } from './events.ts';

/** What the rules need to know of an actor; its name is not here. */
export interface ActorState {
  /** Undefined where nobody has registered it. */
  kind: ActorKind | undefined;
  /** The partnership that registered it. */
  partnershipId: Id | undefined;
  erased: boolean;
  /** Commands that have landed: one that comes again adds nothing. */
  handled: GrowingMap<true>;
}

export const noActor: ActorState = {
  kind: undefined,
  partnershipId: undefined,
  erased: false,
  handled: GrowingMap.empty(),
};

/** Whether an actor of this kind is listed where somebody is to be responsible or to take over. A citizen is whom it is for. */
export const carriesResponsibility = (kind: ActorKind): boolean => kind !== 'citizen';
