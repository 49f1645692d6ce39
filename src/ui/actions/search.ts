// Finds entries by what somebody types: every word must be found, whole words before beginnings before middles, accents and
// common Indonesian prefixes aside ("pelayanan" finds "layanan"), and where hardly anything is found also words that are one
// or two letters off. `opd:`, `indikator:` and `status:` narrow it down. Pure; a few ms for 6,000 entries.

import { closeWords } from './closeWords.ts'

/** Lower case, no accents, only letters, digits and blanks. */
export function plainText(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const PREFIXES = ['me', 'mem', 'men', 'meng', 'pe', 'pem', 'pen', 'peng', 'per', 'ber', 'ter', 'di', 'ke', 'se']

/** The word without me-, pe-, ber-, di- and the like, in every way that leaves enough of it; most ways are no words. */
export function stemsOf(word: string): readonly string[] {
  return PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 5).map((prefix) =>
    word.slice(prefix.length),
  )
}

/** What narrows a search: the agency, indicators and status of a thing, as plain text between blanks. */
export const FACTS = ['opd', 'indikator', 'status'] as const
export type Fact = (typeof FACTS)[number]

export interface Searchable {
  readonly text: string
  readonly facts?: { readonly [fact in Fact]?: string }
}

interface Query {
  /** Each word with its stems. */
  readonly words: readonly (readonly [string, readonly string[]])[]
  readonly facts: readonly (readonly [Fact, string])[]
  /** The words as they were typed. */
  readonly plain: string
}

/** A fact with its value, one of several words in quotes: `opd:dinkes`, `status:"sedang berjalan"`. */
const FACT = /(?<!\S)(opd|indikator|indicator|status):(?:"([^"]*)"?|(\S*))/gi

function parsed(query: string): Query {
  const facts: [Fact, string][] = []
  const rest = query.replace(FACT, (_, name: string, quoted: string | undefined, bare: string | undefined) => {
    const fact = name.toLowerCase()
    const value = plainText(quoted ?? bare ?? '')
    if (value) facts.push([fact === 'indicator' ? 'indikator' : (fact as Fact), value])
    return ' '
  })
  const plain = plainText(rest)
  return { plain, facts, words: plain ? plain.split(' ').map((word) => [word, stemsOf(word)] as const) : [] }
}

/** Text of entries between blanks, kept as long as they are. */
const prepared = new WeakMap<Searchable, string>()

function textOf(entry: Searchable): string {
  const known = prepared.get(entry)
  if (known !== undefined) return known
  const made = ` ${plainText(entry.text)} `
  prepared.set(entry, made)
  return made
}

function hasFacts(entry: Searchable, facts: Query['facts']): boolean {
  return facts.every(([fact, value]) => {
    const known = entry.facts?.[fact]
    if (known === undefined) return false
    return fact === 'indikator' ? ` ${known} `.includes(` ${value} `) : plainText(known).includes(value)
  })
}

const WHOLE = 8
const BEGINS = 5
const MIDDLE = 2
const STEM = 1

function scoreWord(text: string, word: string, stems: readonly string[]): number {
  if (!text.includes(word)) return stems.some((stem) => text.includes(stem)) ? STEM : 0
  if (text.includes(` ${word} `)) return WHOLE
  return text.includes(` ${word}`) ? BEGINS : MIDDLE
}

/** How well a text between blanks answers, 0 = not at all. */
function score(text: string, { words, plain }: Query): number {
  let total = 0
  for (const [word, stems] of words) {
    const found = scoreWord(text, word, stems)
    if (found === 0) return 0
    total += found
  }
  // The name itself comes before longer names that begin with it.
  const named = text.startsWith(` ${plain}`) ? (text.length === plain.length + 2 ? WHOLE : MIDDLE) : 0
  return total + named + 1 / (text.length - 1)
}

/** With fewer answers than this, words that are nearly the same are looked for too. */
const FEW = 3

/** The entries that answer the query, best first, at most `limit`; all in their order when the query is empty. */
export function searchEntries<T extends Searchable>(query: string, entries: readonly T[], limit: number): readonly T[] {
  const asked = parsed(query)
  if (asked.plain === '' && asked.facts.length === 0) return entries.slice(0, limit)
  const inFacts = asked.facts.length === 0 ? entries : entries.filter((entry) => hasFacts(entry, asked.facts))
  if (asked.plain === '') return ranked(inFacts, () => 1).slice(0, limit)
  const found = ranked(inFacts, (text) => score(text, asked))
  if (found.length >= FEW) return found.slice(0, limit)
  const near = asked.words.map(([word, stems]) => ({ word, stems, close: closeWords(word, wordsOf(entries)) }))
  const scoreNear = (text: string): number => {
    let total = 0
    for (const { word, stems, close } of near) {
      const exact = scoreWord(text, word, stems)
      if (exact === 0 && !close.some((other) => text.includes(` ${other} `))) return 0
      total += exact
    }
    return 0.1 + total + 1 / text.length
  }
  const known = new Set(found)
  return [...found, ...ranked(inFacts, scoreNear).filter((entry) => !known.has(entry))].slice(0, limit)
}

/** Entries that score above 0, best first, then by text. */
function ranked<T extends Searchable>(entries: readonly T[], scoreOf: (text: string) => number): readonly T[] {
  const found: { readonly entry: T; readonly text: string; readonly score: number }[] = []
  for (const entry of entries) {
    const text = textOf(entry)
    const reached = scoreOf(text)
    if (reached > 0) found.push({ entry, text, score: reached })
  }
  found.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  return found.map(({ entry }) => entry)
}

/** The words of the first `upTo` entries of a list. */
interface Vocabulary {
  readonly words: Set<string>
  upTo: number
}

const vocabularies = new WeakMap<readonly Searchable[], Vocabulary>()

/** The words of the entries of a list up to `end`, each once; kept as long as the list is, and goes on where it stopped. */
function wordsOf(entries: readonly Searchable[], end = entries.length): ReadonlySet<string> {
  const known = vocabularies.get(entries) ?? { words: new Set(), upTo: 0 }
  vocabularies.set(entries, known)
  for (; known.upTo < Math.min(end, entries.length); known.upTo++) {
    // Below the length there is an entry.
    for (const word of textOf(entries[known.upTo] as Searchable).split(' ')) known.words.add(word)
  }
  return known.words
}

/** Does what the first search of a list would have to do once, for its entries up to `end`; those before are done already. */
export function prepareEntries(entries: readonly Searchable[], end: number): void {
  wordsOf(entries, end)
}
