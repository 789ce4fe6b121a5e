import type { Id } from '@handslag/domain/shared/id';
import type { ViewsSource } from '../projector.ts';
import { fetchEvents, type Reference } from '../shared/fetch-events.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import { loggedEvents } from '../shared/logged-event.ts';
import { fullSight } from '../shared/sight.ts';
import type { Opener } from '../shared/text.ts';
import { composed, foldText } from './fold-text.ts';
import type { Entry, Group, TextIndex } from './text-index.ts';
import { textsOf } from './texts-of.ts';
import { nothingToSay } from '../shared/offering.ts';

/** A case, or what stands outside cases. */
export interface Wanted {
  caseId: Id | undefined;
}
interface Parts {
  views: ViewsSource;
  index: TextIndex;
  opener: () => Opener;
}

/** How many groups are read from the log together. */
const TOGETHER = 50;

const lastPositions = ({ views }: Parts, partnershipId: Id): Map<Id, bigint> =>
  views.read(
    (db) =>
      new Map(
        db
          .prepare<[Id], [Id | null, bigint]>(
            `SELECT case_id, max(position) FROM entries WHERE partnership_id = ? AND story = 1 GROUP BY case_id`,
          )
          .safeIntegers()
          .raw()
          .all(partnershipId)
          .map(([caseId, position]) => [caseId ?? partnershipId, position]),
      ),
  );

const referencesOf = ({ views }: Parts, partnershipId: Id, groups: readonly Id[]): Reference[] =>
  views.read((db) =>
    db
      .prepare<[Id, Id, string], Reference>(
        `SELECT stream, revision FROM entries WHERE partnership_id = ? AND story = 1
         AND coalesce(case_id, ?) IN (SELECT value FROM json_each(?)) ORDER BY position`,
      )
      .safeIntegers()
      .all(partnershipId, partnershipId, JSON.stringify(groups)),
  );

const foldedEntries = async (
  parts: Parts,
  frame: Frame,
  groups: readonly Id[],
): Promise<Map<Id, Entry[]>> => {
  const { views, opener } = parts;
  const { partnershipId } = frame;
  const events = await fetchEvents(views, referencesOf(parts, partnershipId, groups));
  const reader = { sight: fullSight, opener: opener(), offering: nothingToSay };
  // The groups were chosen by what the reader may read in full: inside them, everything is opened.
  const whole = views.read((db) => frameOf(db, reader, partnershipId));
  const logged = whole ? await loggedEvents(views, reader, whole, events) : [];
  const entries = logged.map((event): [Id, Entry] => [
    event.meta.caseId ?? partnershipId,
    {
      stream: event.stream,
      revision: BigInt(event.revision),
      occurredAt: event.meta.occurredAt,
      texts: textsOf(event).map(({ field, text }) => ({ field, text: foldText(composed(text)) })),
    },
  ]);
  const byGroup = Map.groupBy(entries, ([id]) => id);
  return new Map([...byGroup].map(([id, its]) => [id, its.map(([, entry]) => entry)]));
};

/** The texts of each group as they stand now: from memory, or read and opened where something has come since. */
export async function* readGroups(
  parts: Parts,
  frame: Frame,
  wanted: readonly Wanted[],
): AsyncGenerator<Group> {
  const { index } = parts;
  const last = lastPositions(parts, frame.partnershipId);
  const stale: Id[] = [];
  for (const { caseId } of wanted) {
    const id = caseId ?? frame.partnershipId;
    const group = index.get(id, last.get(id) ?? 0n);
    if (group) yield group;
    else stale.push(id);
  }
  for (let next = 0; next < stale.length; next += TOGETHER) {
    const some = stale.slice(next, next + TOGETHER);
    const read = await foldedEntries(parts, frame, some);
    for (const id of some) {
      const group = { position: last.get(id) ?? 0n, entries: read.get(id) ?? [] };
      index.put(id, group);
      yield group;
    }
  }
}
