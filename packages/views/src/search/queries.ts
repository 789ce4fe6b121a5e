import type { SearchHit, SearchHits } from '@handslag/contract/questions/search';
import type { Id } from '@handslag/domain/shared/id';
import { idInStream } from '@handslag/domain/shared/envelope';
import { presentCases } from '../cases/present-cases.ts';
import type { ViewsSource } from '../projector.ts';
import { fetchEvents } from '../shared/fetch-events.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import { loggedEvents } from '../shared/logged-event.ts';
import type { Page } from '../shared/page.ts';
import type { Reader } from '../shared/reader.ts';
import type { Opener } from '../shared/text.ts';
import { termsOf } from './fold-text.ts';
import { readGroups, type Wanted } from './groups.ts';
import { scoreOf, snippetOf } from './match.ts';
import { createTextIndex, type Entry } from './text-index.ts';
import { textsOf } from './texts-of.ts';

interface SearchQuery extends Page {
  q: string;
  caseId?: Id | undefined;
}
/** Who searches: with which sight, and whether what stands outside cases is theirs to read. */
interface Searcher {
  reader: Reader;
  partnershipLevel: boolean;
}

export interface Search {
  /** Entries that hold all the words, best first; undefined where there is no such partnership. */
  find(searcher: Searcher, partnershipId: Id, query: SearchQuery): Promise<SearchHits | undefined>;
  /** Forgets what was kept of a stream whose key is gone. */
  forget(stream: string): void;
  /** How many letters are kept. */
  letters(): number;
}

export interface SearchOptions {
  views: ViewsSource;
  /** Opens texts to be searched in; what is shown of them is opened anew, by the reader's own opener. */
  opener: () => Opener;
  /** Most letters kept in memory. Default: 30 million. */
  limit?: number;
}

interface Found {
  entry: Entry;
  score: number;
}

/** The groups in which this reader may search: cases read in full, and what stands outside cases. */
const groupsFor = (frame: Frame, { partnershipLevel }: Searcher, caseId: Id | undefined): Wanted[] => {
  const cases = [...presentCases(frame.db, frame.partnershipId).keys()].filter(
    (id) => frame.levelOf(id) === 'full' && (caseId === undefined || id === caseId),
  );
  const outside = partnershipLevel && caseId === undefined ? [{ caseId: undefined }] : [];
  return [...cases.map((id) => ({ caseId: id })), ...outside];
};

const best = (one: Found, other: Found): number =>
  other.score - one.score || (one.entry.occurredAt < other.entry.occurredAt ? 1 : -1);

/**
 * Full-text search over the story. Texts are read from the log when somebody who may read them first searches, and kept in
 * memory alone. What is answered was opened anew for this reader: what is no longer theirs, or erased, is never shown.
 */
export function createSearch({ views, opener, limit = 30_000_000 }: SearchOptions): Search {
  const index = createTextIndex(limit);

  async function show(
    { reader }: Searcher,
    frame: Frame,
    found: readonly Found[],
    terms: readonly string[],
  ): Promise<SearchHit[]> {
    const events = await fetchEvents(
      views,
      found.map(({ entry }) => entry),
    );
    const logged = await loggedEvents(views, reader, frame, events);
    return logged.flatMap((event) => {
      const snippet = snippetOf(textsOf(event), terms);
      return snippet ? [{ event, snippet }] : [];
    });
  }

  return {
    async find(searcher, partnershipId, { q, caseId, limit: most = 20, offset = 0 }) {
      const terms = termsOf(q);
      const asked = views.read((db) => {
        const frame = frameOf(db, searcher.reader, partnershipId);
        return frame && { frame, wanted: groupsFor(frame, searcher, caseId) };
      });
      if (!asked) return undefined;
      if (terms.length === 0) return { total: 0, hits: [] };
      const found: Found[] = [];
      for await (const { entries } of readGroups({ views, index, opener }, asked.frame, asked.wanted))
        for (const entry of entries) {
          const score = scoreOf(entry.texts, terms);
          if (score > 0) found.push({ entry, score });
        }
      const page = found.toSorted(best).slice(offset, offset + most);
      const hits = await show(searcher, asked.frame, page, terms);
      return { total: found.length - (page.length - hits.length), hits };
    },
    forget(stream) {
      const id = idInStream(stream);
      if (id !== undefined) index.forget(id);
    },
    letters: () => index.letters(),
  };
}
