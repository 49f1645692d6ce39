// Reads satisfaction, counts and years as people type them. Integers only, no float on the way. Pure.

/** A satisfaction in 1/100 ("81,2" is 8120), or undefined when it is no number with two decimals at most. */
export function parseScore(text: string): number | undefined {
  const [, whole, decimals = ''] = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*$/.exec(text) ?? []
  if (whole === undefined) return undefined
  const score = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return score >= 2500 && score <= 10_000 ? score : undefined
}

/** A whole number, with or without grouping ("1.356"); null for nothing; undefined when it is neither. */
export function parseCount(text: string): number | null | undefined {
  const plain = text.trim()
  if (plain === '') return null
  if (!/^\d{1,3}([., ]\d{3})+$|^\d{1,12}$/.test(plain)) return undefined
  return Number(plain.replace(/[., ]/g, ''))
}

/** A year of four digits between 1900 and 2199. */
export function parseYear(text: string): number | undefined {
  return /^\s*(19|2[01])\d\d\s*$/.test(text) ? Number(text) : undefined
}
