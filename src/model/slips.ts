// How many slips of the pen lie between two words: a letter too many, too few, wrong, or two beside each other swapped. Search,
// suggestions and the checks of names all ask here. Pure, without a list of words.

/**
 * How many slips lie between two words, `most + 1` as soon as it is more than `most`. Optimal string alignment: what has been
 * swapped is not changed again. A few µs for words of ten letters.
 */
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

/** Whether at most one slip lies between two words; the same as `slips(a, b, 1) <= 1` without its table, some ten times faster. */
export function atMostOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  const at = firstDifference(short, long)
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (swappedAt(short, long, at) && short.slice(at + 2) === long.slice(at + 2))
  )
}

/** The first place where two words differ; the length of the first when it begins the other. */
export function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Whether the two letters from a place on stand the other way round in the other word. */
export function swappedAt(a: string, b: string, at: number): boolean {
  return a[at] === b[at + 1] && a[at + 1] === b[at]
}
