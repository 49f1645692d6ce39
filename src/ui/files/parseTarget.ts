// Reads a target index as people type it: "3,5", "3.50". Integers only, no float on the way. Pure.

/** The index in 1/10,000, or undefined when the text is no number from 0 to 9 with at most 4 decimals. */
export function parseTarget(text: string): number | undefined {
  const [, whole, decimals = ''] = /^\s*(\d)(?:[.,](\d{1,4}))?\s*$/.exec(text) ?? []
  if (whole === undefined) return undefined
  return Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'))
}

/** Targets for the years, evenly from one value to another, in steps of 0.05: something to start editing from. */
export function proposedTargets(from: number, to: number, first: number, last: number): Record<string, number> {
  const targets: Record<string, number> = {}
  for (let year = from; year <= to; year++) {
    const exact = from === to ? last : first + ((last - first) * (year - from)) / (to - from)
    targets[String(year)] = Math.round(exact / 500) * 500
  }
  return targets
}
