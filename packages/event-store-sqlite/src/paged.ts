/**
 * One after the other, from pages fetched as they are needed; undefined is the end. A generator would do the same, at several turns
 * of the microtask queue for each item.
 */
export function paged<T>(nextPage: () => readonly T[] | undefined): AsyncIterableIterator<T> {
  let page: Iterator<T> = [].values();
  let ended = false;

  function next(): IteratorResult<T> {
    for (;;) {
      const { done, value } = page.next();
      if (!done) return { done: false, value };
      const items = ended ? undefined : nextPage();
      if (!items) return end();
      page = items.values();
    }
  }
  function end(): IteratorResult<T> {
    ended = true;
    page = [].values();
    return { done: true, value: undefined };
  }

  return {
    next() {
      try {
        return Promise.resolve(next());
      } catch (error) {
        end();
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
    return() {
      return Promise.resolve(end());
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
