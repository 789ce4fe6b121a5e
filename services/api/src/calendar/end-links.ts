import type { Duty } from '../follow/follow-up.ts';
import type { Notebook } from '../follow/notebook.ts';
import { idInStream } from '@handslag/domain/shared/envelope';
import type { CalendarLinks } from './calendar-links.ts';

/**
 * Ends the links of who is no member any more, or is erased. Links made after that stay, so that following the log once more
 * from its start ends nothing that holds.
 */
export const endLinks =
  (links: CalendarLinks, notebook: Pick<Notebook, 'partnershipsOf'>): Duty =>
  async (event) => {
    const { recordedAt, partnershipId } = event.meta;
    if (event.type === 'MemberRemoved')
      await links.endThoseMadeBefore({ personId: event.data.personId, partnershipId }, recordedAt);
    const erased = event.type === 'PersonErased' ? idInStream(event.stream) : undefined;
    if (erased !== undefined)
      for (const one of notebook.partnershipsOf(erased))
        await links.endThoseMadeBefore({ personId: erased, partnershipId: one }, recordedAt);
    return undefined;
  };
