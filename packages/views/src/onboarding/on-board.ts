import type { Role } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { saidOfAll } from '../charter/facts-of.ts';
import { charterAt, representedBy } from '../charter/fold.ts';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment, Moment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { partsReadBy, type ReadPart } from './reads.ts';

/** One member, and what they have read. */
export interface OnBoard {
  personId: Id;
  role: Role;
  actors: Id[];
  since: Instant;
  parts: ReadPart[];
  /** How far they say they have read the story itself; null where they have not said. */
  storyReadTo: string | null;
}

/** Who is on board: every member with what they have ticked off; undefined where there is no such partnership. */
export function readOnBoard(
  views: ViewsSource,
  reader: Pick<Reader, 'sight'>,
  partnershipId: Id,
  query: AskedMoment = {},
): { moment: Moment; people: OnBoard[] } | undefined {
  return views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const said = saidOfAll(frame);
    const standing = charterAt(frame);
    const admitted = new Map(
      said.of('MemberAdmitted').map(({ data, occurredAt }) => [data.personId, occurredAt]),
    );
    const people = [...standing.members].flatMap(([personId, { role, removed }]): OnBoard[] => {
      if (removed) return [];
      const story = said
        .of('HistoryRead')
        .findLast(({ data }) => data.personId === personId && data.part === undefined);
      return [
        {
          personId,
          role,
          actors: representedBy(standing, personId),
          since: admitted.get(personId) ?? '',
          parts: partsReadBy(said, personId),
          storyReadTo: story?.data.upToPosition ?? null,
        },
      ];
    });
    return { moment: frame.moment, people };
  });
}
