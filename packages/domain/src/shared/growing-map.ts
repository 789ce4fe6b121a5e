/**
 * A map that only grows and whose older versions stay valid: `with` answers a new version and leaves this one as it
 * was. Versions in one line of history share their storage, so that a fold over n events costs n, not n².
 */
export class GrowingMap<V> {
  readonly size: number;
  readonly #shared: Map<string, { at: number; value: V }>;

  private constructor(shared: Map<string, { at: number; value: V }>, size: number) {
    this.#shared = shared;
    this.size = size;
  }

  static empty<V>(): GrowingMap<V> {
    return new GrowingMap<V>(new Map(), 0);
  }

  get(key: string): V | undefined {
    const entry = this.#shared.get(key);
    return entry && entry.at < this.size ? entry.value : undefined;
  }

  has(key: string): boolean {
    const entry = this.#shared.get(key);
    return entry !== undefined && entry.at < this.size;
  }

  /** The map with one key more; a key that is there already keeps its value. */
  with(key: string, value: V): GrowingMap<V> {
    if (this.has(key)) return this;
    // Somebody has already grown another way from here: this line of history gets its own storage.
    const isNewest = this.#shared.size === this.size;
    const shared = isNewest ? this.#shared : new Map([...this.#shared].slice(0, this.size));
    shared.set(key, { at: this.size, value });
    return new GrowingMap(shared, this.size + 1);
  }

  /** The keys, in the order in which they came. */
  *keys(): Generator<string> {
    for (const [key, { at }] of this.#shared) if (at < this.size) yield key;
  }
}
