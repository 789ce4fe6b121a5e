import type { Viewer } from '@handslag/domain/access';
import { actorsOf, roleOf } from '@handslag/domain/partnership/mandate';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import type { Id } from '@handslag/domain/shared/id';

/** Who somebody is in a partnership, as it stands now. */
export const viewerIn = (partnership: PartnershipState, partnershipId: Id, personId: Id): Viewer => ({
  personId,
  partnershipId,
  role: roleOf(partnership, personId),
  actors: actorsOf(partnership, personId),
  breakGlass: new Set(),
});
