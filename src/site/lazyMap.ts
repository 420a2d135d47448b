import type { Lazy } from "./lazy.ts";

/** A map whose keys are known and whose values are made when they are asked for. */
export class LazyMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #made: ReadonlyMap<Key, Lazy<Value>>;
  readonly #together: (made: Iterable<readonly [Key, Lazy<Value>]>) => Iterable<readonly [Key, Value]>;

  /** @param together makes the values of all, for whoever asks for all */
  constructor(
    made: ReadonlyMap<Key, Lazy<Value>>,
    together: (made: Iterable<readonly [Key, Lazy<Value>]>) => Iterable<readonly [Key, Value]>,
  ) {
    this.#made = made;
    this.#together = together;
  }

  get size(): number {
    return this.#made.size;
  }

  has(key: Key): boolean {
    return this.#made.has(key);
  }

  keys(): MapIterator<Key> {
    return this.#made.keys();
  }

  get(key: Key): Value | undefined {
    return this.#made.get(key)?.();
  }

  values(): MapIterator<Value> {
    return this.#all().values();
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(tell: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this);
  }

  #all(): Map<Key, Value> {
    return new Map(this.#together(this.#made));
  }
}
