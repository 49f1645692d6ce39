// Which elements hang together, and by how weak a likeness: links in any order give the same clusters.
import type { Id } from '../../model/blueprint.ts'
import { byId } from '../../model/sortedIds.ts'
import { LIKENESSES, type Likeness } from './namesAlike.ts'

export interface DuplicateCluster {
  /** Two or more, by id. */
  readonly elements: readonly Id[]
  /** The weakest likeness that holds them together. */
  readonly likeness: Likeness
}

/** Elements joined by and by. */
export class Links {
  readonly #parent = new Map<Id, Id>()
  readonly #weakest = new Map<Id, number>()

  join(a: Id, b: Id, weakness: number): void {
    const [first, second] = [this.#root(a), this.#root(b)]
    const [one, other] = first < second ? [first, second] : [second, first]
    if (one !== other) this.#parent.set(other, one)
    const weakest = Math.max(weakness, this.#weakest.get(one) ?? 0, this.#weakest.get(other) ?? 0)
    this.#weakest.set(one, weakest)
  }

  clusters(): readonly DuplicateCluster[] {
    const members = new Map<Id, Id[]>()
    for (const id of [...this.#known()].sort(byId)) {
      const root = this.#root(id)
      const list = members.get(root)
      if (list) list.push(id)
      else members.set(root, [id])
    }
    return [...members]
      .map(([root, elements]) => ({ elements, likeness: LIKENESSES[this.#weakest.get(root) ?? 0] as Likeness }))
      .sort((a, b) => byId(a.elements[0] ?? '', b.elements[0] ?? ''))
  }

  #known(): ReadonlySet<Id> {
    return new Set([...this.#parent.keys(), ...this.#weakest.keys()])
  }

  #root(id: Id): Id {
    let at = id
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    if (at !== id) this.#parent.set(id, at)
    return at
  }
}
