// Finds entries by what somebody types: every word must be found, whole words before beginnings before middles, accents
// and common Indonesian prefixes aside ("pelayanan" finds "layanan"). Pure.

/** Lower case, no accents, only letters, digits and blanks. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
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

const WHOLE = 8
const BEGINS = 5
const MIDDLE = 2
const STEM = 1

function scoreWord(word: string, target: string, targetWords: readonly string[]): number {
  if (targetWords.includes(word)) return WHOLE
  if (targetWords.some((candidate) => candidate.startsWith(word))) return BEGINS
  if (target.includes(word)) return MIDDLE
  return stemsOf(word).some((stem) => target.includes(stem)) ? STEM : 0
}

/** How well a text answers a query, 0 = not at all. The query is plain text already. */
export function scoreText(query: string, text: string): number {
  const target = plainText(text)
  const targetWords = target.split(' ')
  let total = 0
  for (const word of query.split(' ')) {
    const score = scoreWord(word, target, targetWords)
    if (score === 0) return 0
    total += score
  }
  // The name itself comes before longer names that begin with it.
  return total + (target === query ? WHOLE : target.startsWith(query) ? MIDDLE : 0) + 1 / (1 + target.length)
}

/** The entries that answer the query, best first, at most `limit`; all in their order when the query is empty. */
export function searchEntries<T extends { readonly text: string }>(
  query: string,
  entries: readonly T[],
  limit: number,
): readonly T[] {
  const plain = plainText(query)
  if (plain === '') return entries.slice(0, limit)
  return entries
    .map((entry) => ({ entry, score: scoreText(plain, entry.text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry)
}
