import { type CaseFacts as Facts, mayReadCase, type Viewer } from '@handslag/domain/access';
import type { CaseState } from '@handslag/domain/case/state';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate } from '@handslag/domain/shared/time';
import type { CaseFacts, Sight } from '@handslag/views/sight';

/** What is known of a case, from a view or from a fold of its stream. */
type Known = Pick<CaseState, 'kind' | 'access' | 'actors' | 'consents' | 'openedBy'>;

/** Actors to whom consent was given and has been withdrawn since, in every place. */
function consentWithdrawn(consents: Known['consents']): ReadonlySet<Id> {
  const all = [...consents.values()];
  const standing = new Set(all.filter(({ withdrawn }) => !withdrawn).flatMap(({ actors }) => actors));
  const gone = all.filter(({ withdrawn }) => withdrawn).flatMap(({ actors }) => actors);
  return new Set(gone.filter((actor) => !standing.has(actor)));
}

/** The case as the policy looks at it. Every actor of the partnership takes part in its steering; participants come for their own case alone. */
export const factsOf = (id: Id, partnershipId: Id, known: Known, viewer: Viewer): Facts => ({
  id,
  partnershipId,
  access: known.access,
  actors:
    known.kind === 'steering' && viewer.role !== 'participant'
      ? [...known.actors, ...viewer.actors]
      : [...known.actors],
  consentWithdrawn: consentWithdrawn(known.consents),
});

/** The viewer, with what an opened confidential case adds, as far as it holds today. */
export const withBreakGlass = (viewer: Viewer, id: Id, known: Known, today: CalendarDate): Viewer => {
  if (!known.openedBy.has(viewer.personId)) return viewer;
  const until = known.openedBy.get(viewer.personId);
  return until === undefined || until >= today ? { ...viewer, breakGlass: new Set([id]) } : viewer;
};

/** What a viewer sees of each case, as the domain's policy has it. */
export const sightOf = (viewer: Viewer, today: CalendarDate): Sight => ({
  case: (facts: CaseFacts) =>
    mayReadCase(
      withBreakGlass(viewer, facts.caseId, facts, today),
      factsOf(facts.caseId, facts.partnershipId, facts, viewer),
    ),
});
