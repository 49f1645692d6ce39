// Which codes a name speaks of, and how sure that is: the words it shares with the name of a code, rare ones more than common
// ones, and what is known besides (its kind, the codes of its neighbours).

import { spelledOut } from '../model/abbreviations.ts'
import type { Id } from '../model/blueprint.ts'
import { metamodel } from '../model/metamodel.ts'
import type { Kind, ReferenceModelCode } from '../model/metamodelShape.ts'
import { isBelow } from '../model/referenceCode.ts'
import { byId } from '../model/sortedIds.ts'
import { type BookIndex, bookIndex, relatedWords } from './bookIndex.ts'
import { foldedWords } from './foldedWords.ts'
import type { BookEntry, ReferenceBook } from './referenceBook.ts'

/** `sure` may be taken without a look, `likely` after one, `possible` is a start for a search. */
export type Sureness = 'sure' | 'likely' | 'possible'

/** What speaks for a code: the words of the name · the kind itself · a neighbour that has the code of the same affair. */
export type SuggestionReason =
  | { readonly by: 'name' }
  | { readonly by: 'kind' }
  | { readonly by: 'neighbour'; readonly element: Id; readonly code: string }

export interface CodeSuggestion {
  readonly entry: BookEntry
  readonly sure: Sureness
  /** 0 to 1: how much of both names is shared, hints included. */
  readonly score: number
  /** The strongest reasons first. */
  readonly why: readonly SuggestionReason[]
}

export interface SuggestionHint {
  readonly code: string
  readonly reason: SuggestionReason
}

export interface SuggestionQuestion {
  readonly name: string
  readonly model: ReferenceModelCode
  readonly hints?: readonly SuggestionHint[]
  /** Folded words that say nothing here: the name of the city. */
  readonly ignore?: ReadonlySet<string>
  readonly limit?: number
}

const SURE = 0.82
const LIKELY = 0.5
const POSSIBLE = 0.3
/** How far the first must be ahead of the second to be sure. */
const AHEAD = 0.08
/** What a hint leaves of the doubt: the kind is nearly the code, a neighbour is a good sign. */
const LEFT_BY_HINT = { kind: 0.15, neighbour: 0.45 } as const
/** A word of the name above counts so much of its weight. */
const ABOVE = 0.5

/** The codes a name may belong to, best first, at most `limit` (3). */
export function suggestCodes(book: ReferenceBook, question: SuggestionQuestion): readonly CodeSuggestion[] {
  const { name, model, hints = [], ignore, limit = 3 } = question
  const words = [...new Set(foldedWords(name))].filter((word) => !ignore?.has(word))
  const scores = nameScores(book, model, words)
  const named = new Map([...scores].filter(([, score]) => score >= POSSIBLE))
  const why = new Map<string, SuggestionReason[]>([...named.keys()].map((code) => [code, [{ by: 'name' }]]))
  for (const { code: hinted, reason } of hints) {
    if (reason.by === 'name' || !book.entries.has(hinted)) continue
    // What speaks for a code speaks for those below it that the name speaks of too.
    const below = [...named.keys()].filter((code) => isBelow(code, hinted))
    for (const code of [hinted, ...below]) {
      const told = why.get(code) ?? []
      // A second neighbour with the same code adds nothing that the first has not said.
      if (told.some(({ by }) => by === reason.by)) continue
      scores.set(code, 1 - (1 - (scores.get(code) ?? 0)) * LEFT_BY_HINT[reason.by])
      why.set(code, [reason, ...told])
    }
  }
  const ranked = [...scores]
    .filter(([, score]) => score >= POSSIBLE)
    .sort(([a, x], [b, y]) => y - x || byId(a, b))
    .slice(0, Math.max(limit, 2))
  const [first, second] = ranked
  const ahead = (first?.[1] ?? 0) - (second?.[1] ?? 0) >= AHEAD
  return ranked.slice(0, limit).flatMap(([code, score]) => {
    const entry = book.entries.get(code)
    if (!entry) return []
    const reasons = why.get(code) ?? [{ by: 'name' }]
    // Without the name's own word only a kind is certain, and only where nothing below it can be meant.
    const leaf = !book.below.has(code)
    const certain = (named.get(code) ?? 0) >= LIKELY || (leaf && reasons.some(({ by }) => by === 'kind'))
    const isFirst = code === first?.[0] && ahead
    const sure = score >= SURE && isFirst && certain ? 'sure' : score >= LIKELY ? 'likely' : 'possible'
    return [{ entry, sure, score, why: reasons }]
  })
}

interface Weights {
  /** By place in the index's words: rare words weigh more. */
  readonly word: Float64Array
  /** By place in the index's names: the sum of its words. */
  readonly name: Float64Array
  readonly unknown: number
  /** By place in the index's words: the names of the model that hold it. */
  readonly holding: readonly (readonly number[])[]
}

const weights = new WeakMap<BookIndex, Map<ReferenceModelCode, Weights>>()

function weightsOf(index: BookIndex, model: ReferenceModelCode): Weights {
  let byModel = weights.get(index)
  if (!byModel) {
    byModel = new Map()
    weights.set(index, byModel)
  }
  const known = byModel.get(model)
  if (known) return known
  const count = index.names.filter(({ entry }) => entry.model === model).length
  const empty = emptyWords(index, model)
  const holding = index.holding.map((names, place) =>
    empty.has(place) ? [] : names.filter((name) => index.names[name]?.entry.model === model),
  )
  const word = Float64Array.from(holding, ({ length }, place) =>
    empty.has(place) ? 0 : Math.log(1 + count / (1 + length)),
  )
  const name = Float64Array.from(index.names, ({ words }) => words.reduce((sum, each) => sum + (word[each] ?? 0), 0))
  const made = { word, name, unknown: Math.log(1 + count) / 2, holding }
  byModel.set(model, made)
  return made
}

/** The kinds drawn in a model's domain. */
export function kindsOfModel(model: ReferenceModelCode): readonly Kind[] {
  return metamodel.kinds.filter((kind) => kind.referenceModel === model && kind.drawable)
}

/** Words that tell nothing within a model: where all is "layanan", that word is empty. */
function emptyWords(index: BookIndex, model: ReferenceModelCode): ReadonlySet<number> {
  const kinds = kindsOfModel(model)
  if (kinds.length > 1) return new Set()
  const words = kinds.flatMap(({ name }) => foldedWords(`${name.id} ${name.en}`))
  return new Set(words.flatMap((word) => [...relatedWords(index, word)]))
}

/** Share of weight that a name and the names of each code have in common, by code; only codes that share a word. */
function nameScores(book: ReferenceBook, model: ReferenceModelCode, words: readonly string[]): Map<string, number> {
  const index = bookIndex(book)
  const weight = weightsOf(index, model)
  const shared = new Map<number, number>()
  let whole = 0
  for (const word of words) {
    const related = relatedWords(index, word)
    const long = spelledOut(word)
    const found = related.size === 0 && long ? long.map((each) => relatedWords(index, each)) : [related]
    let own = 0
    for (const places of found) {
      const heard = new Map<number, number>()
      let most = 0
      for (const place of places) {
        const each = weight.word[place] ?? 0
        most = Math.max(most, each)
        for (const name of weight.holding[place] ?? []) {
          heard.set(name, Math.max(heard.get(name) ?? 0, each))
        }
      }
      own += places.size === 0 ? weight.unknown : most
      for (const [name, each] of heard) shared.set(name, (shared.get(name) ?? 0) + each)
    }
    whole += own
  }
  const scores = new Map<string, number>()
  const sharedByCode = new Map<string, number>()
  for (const [name, common] of shared) {
    const entry = index.names[name]?.entry
    if (!entry) continue
    sharedByCode.set(entry.code, Math.max(sharedByCode.get(entry.code) ?? 0, common))
  }
  for (const [name, common] of shared) {
    const entry = index.names[name]?.entry
    if (!entry) continue
    const above = entry.parent === null ? 0 : (sharedByCode.get(entry.parent) ?? 0)
    const together = Math.min(whole, common + ABOVE * Math.max(0, Math.min(above, whole - common)))
    const both = whole + (weight.name[name] ?? 0) + (together - common)
    const score = both === 0 ? 0 : (2 * together) / both
    scores.set(entry.code, Math.max(scores.get(entry.code) ?? 0, Math.min(1, score)))
  }
  return scores
}
