// Elements that are probably one thing entered several times: names of one kind (or of kinds that planners mistake for each
// other) that mean the same. Only names that share a key are compared, so the work is linear in practice.
import type { Blueprint, Element } from '../../model/blueprint.ts'
import { nameWords } from '../../model/nameWords.ts'
import { byId, sortedRows } from '../../model/sortedIds.ts'
import { Buckets } from '../buckets.ts'
import { knownApart } from './knownApart.ts'
import { type DuplicateCluster, Links } from './links.ts'
import { type NameForms, nameForms, sortedOnce } from './nameForms.ts'
import { abbreviationOf, initialsOf, LIKENESSES, namesAlike, type Sensitivity } from './namesAlike.ts'

/** An element with the forms of its name. */
interface Named {
  readonly element: Element
  readonly forms: NameForms
  /** Its plain words in the order of the alphabet, each once; when they were asked for. */
  bag?: string
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
  readonly relations: object
  readonly roadmap: object
  readonly clusters: Map<Sensitivity, readonly DuplicateCluster[]>
}

const cache = new WeakMap<object, Kept>()

/**
 * All clusters, by their first id. The order of records plays no part. The same list while elements, relations and roadmap
 * stay as they are.
 */
export function duplicateClusters(blueprint: Blueprint, sensitivity: Sensitivity): readonly DuplicateCluster[] {
  const { elements, relations, roadmap } = blueprint
  const before = cache.get(elements)
  const stands = before?.relations === relations && before.roadmap === roadmap
  const kept: Kept = stands ? before : { relations, roadmap, clusters: new Map() }
  const clusters = kept.clusters.get(sensitivity) ?? findClusters(blueprint, sensitivity)
  kept.clusters.set(sensitivity, clusters)
  cache.set(elements, kept)
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
  const byWriting = new Buckets<string, Named>()
  const byJoined = new Buckets<string, Named>()
  const byCore = new Buckets<string, Named>()
  // Names of one kind written alike have one core too; of two kinds they may not, for each kind has common words of its own.
  const mixed = group.some(({ element }) => element.kind !== group[0]?.element.kind)
  for (const each of group) {
    const { written, core, joined, aliases } = each.forms
    if (mixed || sensitivity === 'strict') byWriting.add(written, each)
    if (sensitivity === 'strict') continue
    byJoined.add(joined, each)
    byCore.add(core.join(' '), each)
    for (const alias of aliases) byCore.add(alias.core.join(' '), each)
  }
  return [...byWriting.several(), ...byJoined.several(), ...byCore.several()]
}

/** Pairs that may be alike although no key of theirs agrees. Sets of words are told apart by the sum of their hashes. */
function* nearPairs(group: readonly Named[], sensitivity: 'normal' | 'loose'): Generator<readonly [Named, Named]> {
  const byCore = new Map<number, Named[]>()
  const byRest = new Buckets<number, Named>()
  const short = group.filter(({ forms }) => abbreviationOf(forms, sensitivity) !== undefined)
  for (const each of group) {
    const { plain, core } = each.forms
    if (sensitivity === 'loose') push(byCore, sumOf(core), each)
    const own = plain.length === core.length ? plain : sortedOnce(plain)
    const sum = sumOf(own)
    for (const word of own) {
      if (word.length >= 5) byRest.add((sum - hashOf(word) + plain.length * 64 + word.charCodeAt(0)) & SMALL, each)
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
  for (const near of byRest.several()) yield* nearOnes(near)
}

/** Numbers that engines keep in place: as keys they are twice as fast as larger ones. */
const SMALL = 0x3fffffff

/** So many elements of the very same words are compared with others; the rest hang together with these already. */
const OF_EACH = 8

/** Every two whose words together differ in length by two letters at most; those of the same words were linked already. */
function* nearOnes(near: readonly Named[]): Generator<readonly [Named, Named]> {
  const byWords = new Map<string, Named[]>()
  for (const each of near) push(byWords, bagOf(each), each)
  if (byWords.size === 1) return
  const list = [...byWords].sort(([a], [b]) => a.length - b.length || byId(a, b))
  for (const [at, [words, ones]] of list.entries()) {
    for (let next = at + 1; next < list.length; next++) {
      const [longer, others] = list[next] as readonly [string, readonly Named[]]
      if (longer.length > words.length + 2) break
      for (const one of ones.slice(0, OF_EACH)) for (const other of others.slice(0, OF_EACH)) yield [one, other]
    }
  }
}

function bagOf(each: Named): string {
  each.bag ??= sortedOnce(each.forms.plain).join(' ')
  return each.bag
}

const hashes = new Map<string, number>()

/** A number of 30 bits for a word; the same for the same word. */
function hashOf(word: string): number {
  const known = hashes.get(word)
  if (known !== undefined) return known
  let hash = 17
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  const positive = (hash ^ (hash >>> 15)) & SMALL
  if (hashes.size >= 50_000) hashes.clear()
  hashes.set(word, positive)
  return positive
}

function sumOf(words: readonly string[]): number {
  let sum = 0
  for (const word of words) sum += hashOf(word)
  return sum
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
