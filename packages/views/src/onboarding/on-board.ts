import type { OnBoard } from '@handslag/contract/questions/on-board';
import type { Id } from '@handslag/domain/shared/id';
import { saidOfAll } from '../charter/facts-of.ts';
import { charterAt, representedBy } from '../charter/fold.ts';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { partsReadBy } from './reads.ts';

/** Who is on board: every member with what they have ticked off; undefined where there is no such partnership. */
export function readOnBoard(
  views: ViewsSource,
  reader: Pick<Reader, 'sight'>,
  partnershipId: Id,
  query: AskedMoment = {},
): OnBoard | undefined {
  return views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const said = saidOfAll(frame);
    const standing = charterAt(frame);
    const admitted = new Map(
      said.of('MemberAdmitted').map(({ data, occurredAt }) => [data.personId, occurredAt]),
    );
    const people = [...standing.members].flatMap(([personId, { role, removed }]): OnBoard['people'] => {
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
