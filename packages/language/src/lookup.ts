/** The text under a key that may be none of the table's; undefined where it is none. */
export const lookup = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
