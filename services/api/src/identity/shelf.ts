import type { Secrets } from '@handslag/vault/secrets';
import type { z } from 'zod';

/** One kind of thing in the store of secrets. */
export interface Shelf<T> {
  get(id: string): Promise<T | undefined>;
  put(id: string, value: T): Promise<void>;
  /** False, and nothing changed, where there is one already. */
  create(id: string, value: T): Promise<boolean>;
  /**
   * Puts in the place of what is there what `alter` makes of it; nothing that another changes at the same time is lost. Where
   * it answers nothing, nothing is changed. It may be asked several times. Answers what is there now.
   */
  change(id: string, alter: (before: T | undefined) => T | undefined): Promise<T | undefined>;
  /** True for exactly one of those who delete the same. */
  delete(id: string): Promise<boolean>;
  all(): Promise<{ id: string; value: T }[]>;
}

/** The things of one kind, parsed on the way out. Throws ZodError where what stands there is not one. */
export function shelfOf<S extends z.ZodType>(secrets: Secrets, kind: string, schema: S): Shelf<z.output<S>> {
  const parse = (text: string): z.output<S> => schema.parse(JSON.parse(text));
  return {
    async get(id) {
      const text = await secrets.get(kind, id);
      return text === undefined ? undefined : parse(text);
    },
    put: (id, value) => secrets.put(kind, id, JSON.stringify(value)),
    create: (id, value) => secrets.create(kind, id, JSON.stringify(value)),
    async change(id, alter) {
      const after = await secrets.change(kind, id, (before) => {
        const altered = alter(before === undefined ? undefined : parse(before));
        return altered === undefined ? undefined : JSON.stringify(altered);
      });
      return after === undefined ? undefined : parse(after);
    },
    delete: (id) => secrets.delete(kind, id),
    async all() {
      const rows = await secrets.list(kind);
      return rows.map(({ name, value }) => ({ id: name, value: parse(value) }));
    },
  };
}
