// A text by which names sort as people expect, without a collator: "Server 2" before "Server 10", "É" beside "e". A plain
// comparison of two keys is ten times faster than a collator's, and the same in every engine.

/** Digits a number is filled up to; longer numbers sort by their first digits. */
const DIGITS = 10

const known = new Map<string, string>()
/** Names kept; a session never has more than a few blueprints of 20,000 names. */
const MOST = 100_000

/** The key of a name. */
export function sortKey(name: string): string {
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const key = folded(name).replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'))
  if (known.size >= MOST) known.clear()
  known.set(name, key)
  return key
}

/** Text in lower case without accents, for comparing. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
