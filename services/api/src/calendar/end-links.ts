import type { Duty } from '../follow/follow-up.ts';
import type { Tokens } from '../identity/tokens.ts';
import type { Id } from '@handslag/domain/shared/id';
import type { Notebook } from '../follow/notebook.ts';
import { idInStream } from '@handslag/domain/shared/envelope';
import type { CalendarLinks } from './calendar-links.ts';

/**
 * Ends the links and keys of who is no member any more, or is erased. Links made after that stay, so that following the log once more
 * from its start ends nothing that holds.
 */
export const endLinks =
  (
    links: CalendarLinks,
    tokens: Pick<Tokens, 'endThoseMadeBefore'>,
    notebook: Pick<Notebook, 'partnershipsOf'>,
  ): Duty =>
  async (event) => {
    const { recordedAt, partnershipId } = event.meta;
    const end = async (personId: Id, where: Id): Promise<void> => {
      await links.endThoseMadeBefore({ personId, partnershipId: where }, recordedAt);
      await tokens.endThoseMadeBefore(where, personId, recordedAt);
    };
    if (event.type === 'MemberRemoved') await end(event.data.personId, partnershipId);
    const erased = event.type === 'PersonErased' ? idInStream(event.stream) : undefined;
    if (erased !== undefined) for (const one of notebook.partnershipsOf(erased)) await end(erased, one);
    return undefined;
  };
