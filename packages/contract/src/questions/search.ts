import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { LoggedEvent } from '../logged-event.ts';
import { base, page, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';

/** Entries in which every word that was searched for stands, best first. */
export const SearchHits = z.object({
  total: z.int(),
  hits: z.array(
    z.object({
      event: LoggedEvent,
      /** A piece of the text around the words; each mark is where one begins and ends in `text`. */
      snippet: z.object({
        field: z.string(),
        text: z.string(),
        marks: z.array(z.tuple([z.int(), z.int()])),
      }),
    }),
  ),
});
export type SearchHits = z.infer<typeof SearchHits>;
export type SearchHit = SearchHits['hits'][number];
export type Snippet = SearchHit['snippet'];

export const search = {
  method: 'GET',
  path: `${base}/search`,
  summary: 'Entries of the story in which all these words stand',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  query: z.object({ ...page, q: z.string().trim().min(2).max(200), caseId: Id.optional() }),
  response: SearchHits,
} as const satisfies Question;
