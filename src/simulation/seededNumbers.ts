// Chance that is no chance: the same seed gives the same numbers on every machine (integers only, no float of the platform).

/** Whole numbers from 0 up to and without `below` (at most 2^32), from a seed: xoshiro128** (Blackman, Vigna 2018). */
export function seededNumbers(seed: number): (below: number) => number {
  const next = seededStreams([seed])
  // Numbers past the last whole multiple are drawn again, so that none is likelier than another.
  return (below) => {
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % below)
    let drawn = next(0)
    while (drawn >= limit) drawn = next(0)
    return drawn % below
  }
}

/** Many streams beside each other, each from its own seed: whole numbers below 2^32. Makes no objects. */
export function seededStreams(seeds: readonly number[]): (stream: number) => number {
  const state = new Int32Array(seeds.length * 4)
  seeds.forEach((seed, stream) => {
    // SplitMix32 fills the state, so that near seeds give far numbers.
    let fill = seed >>> 0
    for (let at = 0; at < 4; at++) {
      fill = (fill + 0x9e3779b9) | 0
      let mixed = Math.imul(fill ^ (fill >>> 16), 0x21f0aaad)
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
      state[stream * 4 + at] = mixed ^ (mixed >>> 15)
    }
  })
  return (stream) => {
    const at = stream * 4
    let a = state[at] as number
    let b = state[at + 1] as number
    let c = state[at + 2] as number
    let d = state[at + 3] as number
    const multiplied = Math.imul(b, 5)
    const result = Math.imul((multiplied << 7) | (multiplied >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    state[at] = a
    state[at + 1] = b
    state[at + 2] = c
    state[at + 3] = d
    return result >>> 0
  }
}
