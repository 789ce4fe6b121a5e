import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { Reference } from '../shared/fetch-events.ts';
import type { FieldText } from './match.ts';

/** One entry as it is searched in: folded texts. */
export interface Entry extends Reference {
  occurredAt: Instant;
  texts: FieldText[];
}
/** What can be searched in of one case, or of a partnership outside cases, up to a position. */
export interface Group {
  position: bigint;
  entries: Entry[];
}
/** Which group: a case, or the partnership itself. */
type GroupId = Id;

/**
 * Texts in memory and nowhere else, by group. What was used longest ago goes when there is more than `limit` letters; it
 * is read from the log again when somebody next searches in it.
 */
export interface TextIndex {
  /** The group, where it stands at this position. */
  get(id: GroupId, position: bigint): Group | undefined;
  put(id: GroupId, group: Group): void;
  forget(id: GroupId): void;
  letters(): number;
}

const sizeOf = ({ entries }: Group): number =>
  entries.reduce((sum, { texts }) => sum + texts.reduce((all, { text }) => all + text.length, 0), 0);

/** An empty index. `limit`: most letters that it keeps. */
export function createTextIndex(limit: number): TextIndex {
  const groups = new Map<GroupId, { group: Group; size: number }>();
  let letters = 0;
  const forget = (id: GroupId): void => {
    letters -= groups.get(id)?.size ?? 0;
    groups.delete(id);
  };
  return {
    get(id, position) {
      const kept = groups.get(id);
      if (kept?.group.position !== position) return undefined;
      groups.delete(id);
      groups.set(id, kept);
      return kept.group;
    },
    put(id, group) {
      forget(id);
      const size = sizeOf(group);
      groups.set(id, { group, size });
      letters += size;
      for (const oldest of groups.keys()) {
        if (letters <= limit) break;
        forget(oldest);
      }
    },
    forget,
    letters: () => letters,
  };
}
