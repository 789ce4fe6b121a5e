import type { CaseFacts, Viewer } from '../access/access.ts';
import type { Id } from '../shared/id.ts';
import type { Instant } from '../shared/time.ts';
import type { CaseState } from './state.ts';

/** What access turns on, as a view or a fold of the case's stream knows it. */
export type KnownOfCase = Pick<CaseState, 'kind' | 'access' | 'actors' | 'consents' | 'openedBy'> & {
  id: Id;
  partnershipId: Id;
};

/** The actors that had somebody's consent, and have nobody's now. */
const withoutConsent = (consents: KnownOfCase['consents']): ReadonlySet<Id> => {
  const all = [...consents.values()];
  const had = all.filter(({ withdrawn }) => withdrawn).flatMap(({ actors }) => actors);
  const have = new Set(all.filter(({ withdrawn }) => !withdrawn).flatMap(({ actors }) => actors));
  return new Set(had.filter((actor) => !have.has(actor)));
};

/**
 * The case as the policy of access looks at it. Every actor of the partnership takes part in its steering; participants
 * come for their own case alone.
 */
export const accessFacts = (known: KnownOfCase, viewer: Viewer): CaseFacts => ({
  id: known.id,
  partnershipId: known.partnershipId,
  access: known.access,
  actors:
    known.kind === 'steering' && viewer.role !== 'participant'
      ? [...new Set([...known.actors, ...viewer.actors])]
      : [...known.actors],
  consentWithdrawn: withoutConsent(known.consents),
});

/** The viewer, with what an opened confidential case adds, as far as it holds now. */
export const withBreakGlass = (
  viewer: Viewer,
  { id, openedBy }: Pick<KnownOfCase, 'id' | 'openedBy'>,
  now: Instant,
): Viewer => {
  if (!openedBy.has(viewer.personId)) return viewer;
  const until = openedBy.get(viewer.personId);
  return until !== undefined && until > now ? { ...viewer, breakGlass: new Set([id]) } : viewer;
};

/** The same of a case's state; undefined while there is no case. */
export const knownOf = (state: CaseState): KnownOfCase | undefined => {
  const { id, partnershipId } = state;
  return id === undefined || partnershipId === undefined || state.status === 'unopened'
    ? undefined
    : { ...state, id, partnershipId };
};
