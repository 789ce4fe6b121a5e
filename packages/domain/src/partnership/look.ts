import type { ActorState } from '../actor/state.ts';
import type { PersonState } from '../person/state.ts';
import type { Id } from '../shared/id.ts';
import type { Held } from './held.ts';
import type { PartnershipState } from './state.ts';

/** What deciders may look up beside their own stream, as it stands now. */
export interface Look {
  partnership(id: Id): Promise<PartnershipState>;
  actor(id: Id): Promise<ActorState>;
  /** The citizens among the actors of a case. */
  citizens(caseId: Id | undefined): Promise<ReadonlySet<Id>>;
  person(id: Id): Promise<PersonState>;
  /** What an actor still has in hand across the cases of a partnership. */
  held(partnershipId: Id, actor: Id): Promise<Held>;
}
