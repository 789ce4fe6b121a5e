import { z } from 'zod';
import { LoggedEvent } from './history.ts';

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
