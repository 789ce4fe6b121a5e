/** Which part of a list. */
export interface Page {
  limit?: number | undefined;
  offset?: number | undefined;
}

/** One page of a list; 100 items unless told otherwise. */
export const pageOf = <T>(items: readonly T[], { limit = 100, offset = 0 }: Page): T[] =>
  items.slice(offset, offset + limit);

/** Whether a text that the reader may see holds the words searched for, in whatever case. */
export const finds = (text: unknown, search: string): boolean =>
  typeof text === 'string' && text.toLocaleLowerCase().includes(search.toLocaleLowerCase());
