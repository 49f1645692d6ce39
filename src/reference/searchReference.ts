// Codes by what somebody types, ranked by what matched: the code first, then a name in either language, then an alias. Made to
// answer at every keystroke.

import { spelledOut } from '../model/abbreviations.ts'
import type { ReferenceModelCode } from '../model/metamodelShape.ts'
import { atMostOneSlip } from '../model/slips.ts'
import { byId } from '../model/sortedIds.ts'
import type { Language } from '../model/words.ts'
import { type BookIndex, bookIndex, type IndexedName, relatedWords } from './bookIndex.ts'
import { codeTyped } from './codeTyped.ts'
import { foldedWords } from './foldedWords.ts'
import type { BookEntry, ReferenceBook } from './referenceBook.ts'

export interface ReferenceMatch {
  readonly entry: BookEntry
  readonly by: 'code' | 'name' | 'alias'
  /** What matched: the code, the name, the alias. */
  readonly text: string
  /** Language of the name or alias. */
  readonly language?: Language
}

export interface ReferenceQuestion {
  readonly text: string
  /** Only codes of these models; all when absent. */
  readonly models?: readonly ReferenceModelCode[]
  readonly limit?: number
}

const WHOLE = 8
const BEGINS = 6
const STEM = 5
const MIDDLE = 2
const TYPO = 1

interface Scored {
  readonly match: ReferenceMatch
  readonly score: number
}

/** The best matches first, at most `limit` (50); the same question always gives the same list. Nothing typed finds nothing. */
export function searchReference(book: ReferenceBook, question: ReferenceQuestion): readonly ReferenceMatch[] {
  const { text, models, limit = 50 } = question
  const asked = (entry: BookEntry): boolean => !models || models.includes(entry.model)
  const byCode = codeMatches(book, text).filter(({ entry }) => asked(entry))
  const taken = new Set(byCode.map(({ entry }) => entry.code))
  const named = nameMatches(book, text, (entry) => asked(entry) && !taken.has(entry.code))
  return [...byCode, ...named].slice(0, limit)
}

function codeMatches(book: ReferenceBook, text: string): ReferenceMatch[] {
  const typed = codeTyped(text)
  if (!typed) return []
  const begins = (entry: BookEntry): boolean =>
    (!typed.model || entry.model === typed.model) &&
    typed.digits.some((digits) => entry.code.slice(4).startsWith(digits))
  return [...book.entries.values()]
    .filter(begins)
    .sort((a, b) => (typed.digits.length === 0 ? 0 : a.level - b.level))
    .map((entry) => ({ entry, by: 'code', text: entry.code }))
}

function nameMatches(book: ReferenceBook, text: string, asked: (entry: BookEntry) => boolean): ReferenceMatch[] {
  const words = foldedWords(text)
  if (words.length === 0) return []
  const index = bookIndex(book)
  const query = words.join(' ')
  const scores = words.map((word) => wordScores(index, word))
  const best = new Map<string, Scored>()
  for (const name of index.names) {
    if (!asked(name.entry)) continue
    const score = nameScore(name, scores, query)
    const known = best.get(name.entry.code)
    if (score === 0 || (known && !isBetter(name.by, score, known))) continue
    const match: ReferenceMatch = { entry: name.entry, by: name.by, text: name.text, language: name.language }
    best.set(name.entry.code, { match, score })
  }
  return [...best.values()].sort(byRank).map(({ match }) => match)
}

const isBetter = (by: 'name' | 'alias', score: number, known: Scored): boolean =>
  by === known.match.by ? score > known.score : by === 'name'

function byRank(a: Scored, b: Scored): number {
  const tier = Number(a.match.by === 'alias') - Number(b.match.by === 'alias')
  return (
    tier ||
    b.score - a.score ||
    a.match.entry.level - b.match.entry.level ||
    byId(a.match.entry.code, b.match.entry.code)
  )
}

/** How well each word of the index answers a typed word; an abbreviation also answers through the words it stands for. */
type WordScores = { readonly own: Uint8Array; readonly spelled: readonly Uint8Array[] }

function wordScores(index: BookIndex, word: string): WordScores {
  const spelled = spelledOut(word)?.map((each) => oneWordScores(index, each)) ?? []
  return { own: oneWordScores(index, word), spelled }
}

function oneWordScores(index: BookIndex, word: string): Uint8Array {
  const scores = new Uint8Array(index.words.length)
  let any = false
  index.words.forEach((candidate, place) => {
    const score =
      candidate === word ? WHOLE : candidate.startsWith(word) ? BEGINS : candidate.includes(word) ? MIDDLE : 0
    if (score > 0) {
      scores[place] = score
      any ||= score > MIDDLE
    }
  })
  for (const place of relatedWords(index, word)) {
    scores[place] = Math.max(scores[place] ?? 0, STEM)
    any = true
  }
  // A slip of the finger, only where nothing else was meant.
  if (!any && word.length >= 5) {
    index.words.forEach((candidate, place) => {
      if (scores[place] === 0 && atMostOneSlip(word, candidate)) scores[place] = TYPO
    })
  }
  return scores
}

function nameScore(name: IndexedName, scores: readonly WordScores[], query: string): number {
  let total = 0
  for (const { own, spelled } of scores) {
    let score = bestOf(name, own)
    if (score === 0 && spelled.length > 0) score = Math.min(...spelled.map((each) => bestOf(name, each)))
    if (score === 0) return 0
    total += score
  }
  // The name itself before longer names that begin with it, these before names that only hold it.
  const start = name.folded === query ? 2 * WHOLE : name.folded.startsWith(query) ? MIDDLE : 0
  return total + start + 1 / (1 + name.words.length)
}

function bestOf(name: IndexedName, scores: Uint8Array): number {
  let best = 0
  for (const word of name.words) best = Math.max(best, scores[word] ?? 0)
  return best
}
