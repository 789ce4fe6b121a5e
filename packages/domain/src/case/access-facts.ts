import type { CaseFacts, Viewer } from '../access/access.ts';
import type { Id } from '../shared/id.ts';
import type { Instant } from '../shared/time.ts';
import { holdsAt } from './consent.ts';
import type { CaseState } from './state.ts';

/** What access turns on, as a view or a fold of the case's stream knows it. */
export type KnownOfCase = Pick<
  CaseState,
  'kind' | 'access' | 'actors' | 'consents' | 'openedBy' | 'responsible'
> & {
  id: Id;
  partnershipId: Id;
};

/** The actors that had somebody's consent, and have nobody's now. An end closes not the responsible actor's own work. */
const withoutConsent = ({ consents, responsible }: KnownOfCase, now: Instant): ReadonlySet<Id> => {
  const all = [...consents.values()];
  const have = new Set(all.filter((one) => holdsAt(one, now)).flatMap(({ actors }) => actors));
  const had = all
    .filter((one) => !holdsAt(one, now))
    .flatMap(({ actors, withdrawn }) => actors.filter((actor) => withdrawn || actor !== responsible));
  return new Set(had.filter((actor) => !have.has(actor)));
};

/**
 * The case as the policy of access looks at it. Every actor of the partnership takes part in its steering; participants
 * come for their own case alone.
 */
export const accessFacts = (known: KnownOfCase, viewer: Viewer, now: Instant): CaseFacts => ({
  id: known.id,
  partnershipId: known.partnershipId,
  access: known.access,
  actors:
    known.kind === 'steering' && viewer.role !== 'participant'
      ? [...new Set([...known.actors, ...viewer.actors])]
      : [...known.actors],
  consentWithdrawn: withoutConsent(known, now),
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
