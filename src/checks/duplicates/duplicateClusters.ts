// Elements that are probably one thing entered several times: names of one kind (or of kinds that planners mistake for each
// other) that mean the same. Only names that share a key are compared, so the work is linear in practice.
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { nameWords } from '../../model/nameWords.ts'
import { byId, sortedRows } from '../../model/sortedIds.ts'
import { knownApart } from './knownApart.ts'
import { type NameForms, nameForms } from './nameForms.ts'
import { abbreviationOf, initialsOf, LIKENESSES, type Likeness, namesAlike, type Sensitivity } from './namesAlike.ts'

export interface DuplicateCluster {
  /** Two or more, by id. */
  readonly elements: readonly Id[]
  /** The weakest likeness that holds them together. */
  readonly likeness: Likeness
}

/** An element with the forms of its name. */
export interface Named {
  readonly element: Element
  readonly forms: NameForms
}

const GROUPS: ReadonlyMap<string, string> = new Map(
  nameWords.mixedUp.flatMap((kinds) => kinds.map((kind) => [kind, kinds[0] ?? kind] as const)),
)

/** Kinds with the same group may be mistaken for each other. */
export const groupOfKind = (kind: string): string => GROUPS.get(kind) ?? kind

const forms = new WeakMap<Element, NameForms>()

/** The forms of an element's name; an edit of another element leaves them as they are. */
export function formsOf(element: Element): NameForms {
  const known = forms.get(element)
  if (known) return known
  const made = nameForms(element.kind, element.name)
  forms.set(element, made)
  return made
}

interface Kept {
  readonly sensitivity: Sensitivity
  readonly relations: object
  readonly roadmap: object
  readonly clusters: readonly DuplicateCluster[]
}

const cache = new WeakMap<object, Kept>()

/**
 * All clusters, by their first id. The order of records plays no part. The same list while elements, relations and roadmap
 * stay as they are.
 */
export function duplicateClusters(blueprint: Blueprint, sensitivity: Sensitivity): readonly DuplicateCluster[] {
  const { elements, relations, roadmap } = blueprint
  const kept = cache.get(elements)
  if (kept && kept.sensitivity === sensitivity && kept.relations === relations && kept.roadmap === roadmap)
    return kept.clusters
  const clusters = findClusters(blueprint, sensitivity)
  cache.set(elements, { sensitivity, relations, roadmap, clusters })
  return clusters
}

function findClusters(blueprint: Blueprint, sensitivity: Sensitivity): readonly DuplicateCluster[] {
  const apart = knownApart(blueprint)
  const links = new Links()
  const byGroup = new Map<string, Named[]>()
  for (const element of sortedRows(blueprint.elements)) push(byGroup, groupOfKind(element.kind), named(element))
  const link = (a: Named, b: Named): void => {
    if (a === b || apart.tells(a.element, b.element)) return
    const likeness = namesAlike(a.forms, b.forms, sensitivity)
    if (likeness) links.join(a.element.id, b.element.id, LIKENESSES.indexOf(likeness))
  }
  for (const group of byGroup.values()) {
    for (const bucket of bucketsOf(group, sensitivity)) {
      // All of a bucket are alike; whoever is told apart from somebody is asked about everybody.
      const special = bucket.filter(({ element }) => apart.has(element))
      const [first, ...others] = bucket.filter(({ element }) => !apart.has(element))
      if (first) for (const other of others) link(first, other)
      for (const one of special) for (const other of bucket) link(one, other)
    }
    if (sensitivity !== 'strict') for (const [one, other] of nearPairs(group, sensitivity)) link(one, other)
  }
  return links.clusters()
}

const named = (element: Element): Named => ({ element, forms: formsOf(element) })

/** Elements that agree in a key, two or more of each. */
function bucketsOf(group: readonly Named[], sensitivity: Sensitivity): readonly (readonly Named[])[] {
  const buckets = new Map<string, Named[]>()
  for (const each of group) {
    const { written, core, joined, aliases } = each.forms
    const keys =
      sensitivity === 'strict'
        ? [`written ${written}`]
        : [`core ${core.join(' ')}`, `joined ${joined}`, ...aliases.map((alias) => `core ${alias.core.join(' ')}`)]
    for (const key of new Set(keys)) push(buckets, key, each)
  }
  return [...buckets.values()].filter(({ length }) => length > 1)
}

/** Pairs that may be alike although no key of theirs agrees. Sets of words are told apart by the sum of their hashes. */
function* nearPairs(group: readonly Named[], sensitivity: 'normal' | 'loose'): Generator<readonly [Named, Named]> {
  const byCore = new Map<number, Named[]>()
  const byRest = new Map<number, Named[]>()
  const short = group.filter(({ forms }) => abbreviationOf(forms, sensitivity) !== undefined)
  for (const each of group) {
    const { plain, core } = each.forms
    if (sensitivity === 'loose') push(byCore, sumOf(core), each)
    const sum = sumOf(plain)
    for (const word of plain) {
      if (word.length >= 5) push(byRest, sum - hashOf(word) + plain.length * 64 + word.charCodeAt(0), each)
    }
  }
  if (short.length > 0) {
    const byInitials = new Map<string, Named[]>()
    for (const each of group) push(byInitials, initialsOf(each.forms) ?? '', each)
    for (const each of short) {
      for (const other of byInitials.get(abbreviationOf(each.forms, sensitivity) ?? '') ?? []) yield [each, other]
    }
  }
  if (sensitivity === 'loose') {
    for (const each of group) {
      const { core } = each.forms
      if (core.length < 3) continue
      const sum = sumOf(core)
      for (const word of core) for (const other of byCore.get(sum - hashOf(word)) ?? []) yield [each, other]
    }
  }
  for (const near of byRest.values()) if (near.length > 1) yield* nearOnes(near)
}

/** So many elements of the very same words are compared with others; the rest hang together with these already. */
const OF_EACH = 8

/** Every two whose words together differ in length by two letters at most; those of the same words were linked already. */
function* nearOnes(near: readonly Named[]): Generator<readonly [Named, Named]> {
  const byWords = new Map<string, Named[]>()
  for (const each of near) push(byWords, [...each.forms.plain].sort(byId).join(' '), each)
  const list = [...byWords].sort(([a], [b]) => a.length - b.length || byId(a, b))
  for (const [at, [words, ones]] of list.entries()) {
    for (let next = at + 1; next < list.length; next++) {
      const [longer, others] = list[next] as readonly [string, readonly Named[]]
      if (longer.length > words.length + 2) break
      for (const one of ones.slice(0, OF_EACH)) for (const other of others.slice(0, OF_EACH)) yield [one, other]
    }
  }
}

const hashes = new Map<string, number>()

/** A number of 30 bits for a word; the same for the same word. */
function hashOf(word: string): number {
  const known = hashes.get(word)
  if (known !== undefined) return known
  let hash = 17
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  const positive = (hash ^ (hash >>> 15)) & 0x3fffffff
  if (hashes.size >= 50_000) hashes.clear()
  hashes.set(word, positive)
  return positive
}

const sumOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + hashOf(word), 0)

/** Which elements hang together, and by how weak a likeness. */
class Links {
  readonly #parent = new Map<Id, Id>()
  readonly #weakest = new Map<Id, number>()

  join(a: Id, b: Id, weakness: number): void {
    const [one, other] = [this.#root(a), this.#root(b)].sort(byId) as [Id, Id]
    if (one !== other) this.#parent.set(other, one)
    const weakest = Math.max(weakness, this.#weakest.get(one) ?? 0, this.#weakest.get(other) ?? 0)
    this.#weakest.set(one, weakest)
  }

  clusters(): readonly DuplicateCluster[] {
    const members = new Map<Id, Id[]>()
    for (const id of [...this.#known()].sort(byId)) push(members, this.#root(id), id)
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
