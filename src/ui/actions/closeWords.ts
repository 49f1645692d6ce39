// Words that differ from a typed one by a slip: a letter too many, too few, wrong, or two swapped. Pure.

/** Shorter words are taken as they are typed: nearly every other short word would be close. */
const LEAST = 4
/** Words from this length on may be two slips off. */
const LONG = 8

/** The words of a vocabulary that are close to a word, or begin with something that is. */
export function closeWords(word: string, vocabulary: Iterable<string>): readonly string[] {
  if (word.length < LEAST) return []
  const most = word.length >= LONG ? 2 : 1
  return [...vocabulary].filter((other) =>
    Math.abs(other.length - word.length) <= most
      ? slips(word, other, most) <= most
      : other.length > word.length && slips(word, other.slice(0, word.length), most) <= most,
  )
}

/** How many slips lie between two words (optimal string alignment); `most + 1` as soon as it is more than `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return Math.min(most + 1, last[b.length] ?? 0)
}
