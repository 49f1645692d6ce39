// Things that agree in a key. Most keys are of one thing alone, which costs no list.

/** Things by key; a thing may be put in under several keys. */
export class Buckets<K, V extends object> {
  readonly #first = new Map<K, V>()
  readonly #several = new Map<K, V[]>()

  add(key: K, value: V): void {
    const first = this.#first.get(key)
    if (first === undefined) {
      this.#first.set(key, value)
      return
    }
    const list = this.#several.get(key)
    if (list) list.push(value)
    else this.#several.set(key, [first, value])
  }

  /** The lists of two or more. */
  several(): Iterable<readonly V[]> {
    return this.#several.values()
  }
}
