import type { CaseFacts } from '../access/access.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Id } from '../shared/id.ts';
import { type CaseState, isInvolved } from './state.ts';

/** The actors that had somebody's consent, and have nobody's now. */
const withoutConsent = (state: CaseState): ReadonlySet<Id> => {
  const consents = [...state.consents.values()];
  const had = consents.filter(({ withdrawn }) => withdrawn).flatMap(({ actors }) => actors);
  const have = new Set(consents.filter(({ withdrawn }) => !withdrawn).flatMap(({ actors }) => actors));
  return new Set(had.filter((actor) => !have.has(actor)));
};

/** What access to a case turns on, or undefined while there is no case. */
export const accessFacts = (state: CaseState, partnership: PartnershipState): CaseFacts | undefined =>
  state.id === undefined || state.partnershipId === undefined
    ? undefined
    : {
        id: state.id,
        partnershipId: state.partnershipId,
        access: state.access,
        actors: [...new Set([...state.actors, ...partnership.actors])].filter((actor) =>
          isInvolved(state, partnership, actor),
        ),
        consentWithdrawn: withoutConsent(state),
      };
