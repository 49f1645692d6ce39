// Families of sets in which no set contains another. Sets are ascending arrays of numbers; work is counted and bounded,
// and whoever runs into a bound is told.

export type NumberSet = readonly number[]

/** How many sets a family keeps. */
export const SET_LIMIT = 200

/** How many sets may be put together for one question. */
export const COMBINATION_LIMIT = 10_000

/** What is left of the work allowed for one question; `capped` once a bound was hit. */
export interface Work {
  left: number
  capped: boolean
}

/** The work allowed for one question. */
export const fullWork = (): Work => ({ left: COMBINATION_LIMIT, capped: false })

/** The sets that contain no other of them, smallest first, each once; at most SET_LIMIT. */
export function minimalSets(sets: readonly NumberSet[], work: Work): readonly NumberSet[] {
  if (sets.length < 2) return sets
  const sorted = [...sets].sort(bySize)
  const kept: NumberSet[] = []
  for (const set of sorted) {
    if (kept.some((other) => contains(set, other))) continue
    if (kept.length === SET_LIMIT) {
      work.capped = true
      break
    }
    kept.push(set)
  }
  return kept
}

/** The minimal unions of a set of each family: what satisfies both. */
export function bothOf(a: readonly NumberSet[], b: readonly NumberSet[], work: Work): readonly NumberSet[] {
  if (isFree(a)) return b
  if (isFree(b)) return a
  const unions: NumberSet[] = []
  for (const one of a) {
    for (const other of b) {
      if (!spend(work)) return minimalSets(unions, work)
      unions.push(union(one, other))
    }
  }
  return minimalSets(unions, work)
}

/** Takes one step of the work; false, and capped, when none is left. */
export function spend(work: Work): boolean {
  if (work.left === 0) {
    work.capped = true
    return false
  }
  work.left--
  return true
}

/** Satisfied with nothing added. */
const isFree = (family: readonly NumberSet[]): boolean => family.length === 1 && family[0]?.length === 0

/** Orders sets by size, then by their members. */
function bySize(a: NumberSet, b: NumberSet): number {
  if (a.length !== b.length) return a.length - b.length
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return (a[at] as number) - (b[at] as number)
  return 0
}

function contains(set: NumberSet, part: NumberSet): boolean {
  let at = 0
  for (const wanted of part) {
    while (at < set.length && (set[at] as number) < wanted) at++
    if (set[at] !== wanted) return false
  }
  return true
}

function union(a: NumberSet, b: NumberSet): NumberSet {
  return [...new Set([...a, ...b])].sort((one, other) => one - other)
}
