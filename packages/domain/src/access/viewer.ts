import { actorsOf, roleOf } from '../partnership/mandate.ts';
import { narrowed } from '../partnership/narrowed.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Asker } from '../shared/decider.ts';
import type { Viewer } from './access.ts';

/** Who somebody is in a partnership, as it stands now. */
export function viewerIn(
  partnership: PartnershipState,
  { by, partnershipId, atMost }: Pick<Asker, 'by' | 'partnershipId' | 'atMost'>,
): Viewer {
  const state = narrowed(partnership, { by, atMost });
  return {
    personId: by,
    partnershipId,
    role: roleOf(state, by),
    actors: actorsOf(state, by),
    breakGlass: new Set(),
  };
}
