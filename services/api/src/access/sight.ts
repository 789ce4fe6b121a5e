import { mayReadCase, type Viewer } from '@handslag/domain/access';
import { accessFacts, withBreakGlass } from '@handslag/domain/case/access-facts';
import type { Instant } from '@handslag/domain/shared/time';
import type { CaseFacts, Sight } from '@handslag/views/sight';

/** What a viewer sees of each case, as the domain's policy has it; `met` is told of each case that is asked about. */
export const sightOf = (
  viewer: Viewer,
  now: Instant,
  met: (facts: CaseFacts) => void = () => undefined,
): Sight => ({
  // An evaluator reads structure alone, whomever the person speaks for elsewhere.
  own: new Set(viewer.role === 'evaluator' ? [] : viewer.actors),
  case(facts: CaseFacts) {
    met(facts);
    const known = { ...facts, id: facts.caseId };
    return mayReadCase(withBreakGlass(viewer, known, now), accessFacts(known, viewer, now));
  },
});
