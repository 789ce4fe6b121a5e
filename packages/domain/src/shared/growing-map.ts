import { OrderedMap } from 'immutable';

/**
 * A map that only grows and whose older versions stay valid: `with` answers a new version and leaves this one as it
 * was. Growing costs the same from every version, however large it is and however often it has grown from there:
 * a state is evolved more than once a command.
 */
export class GrowingMap<V> {
  readonly #entries: OrderedMap<string, V>;

  private constructor(entries: OrderedMap<string, V>) {
    this.#entries = entries;
  }

  static empty<V>(): GrowingMap<V> {
    return new GrowingMap<V>(OrderedMap());
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    return this.#entries.get(key);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** The map with one key more; a key that is there already keeps its value. */
  with(key: string, value: V): GrowingMap<V> {
    return this.has(key) ? this : new GrowingMap(this.#entries.set(key, value));
  }

  /** The keys, in the order in which they came. */
  keys(): Iterable<string> {
    return this.#entries.keys();
  }
}
