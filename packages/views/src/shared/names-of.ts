const isKeyOf = <T extends object>(table: T, key: string): key is keyof T & string =>
  Object.hasOwn(table, key);

/** The names in a table, typed. */
export const namesOf = <T extends object>(table: T): (keyof T & string)[] =>
  Object.keys(table).filter((key) => isKeyOf(table, key));
