/** Runs one piece of work at a time for each name: what is read is still true when it is written. */
export function createTurns(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<void>>();
  return async (name, work) => {
    const before = last.get(name);
    const { promise: mine, resolve: done } = Promise.withResolvers<void>();
    last.set(name, mine);
    try {
      await before;
      return await work();
    } finally {
      done();
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
