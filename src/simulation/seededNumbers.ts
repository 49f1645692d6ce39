// Chance that is no chance: the same seed gives the same numbers on every machine (integers only, no float of the platform).

/** Whole numbers from 0 up to and without `below` (at most 2^32), from a seed: xoshiro128** (Blackman, Vigna 2018). */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  // SplitMix32 fills the state, so that near seeds give far numbers.
  const fill = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  const turned = (value: number, by: number): number => (value << by) | (value >>> (32 - by))
  const next = (): number => {
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = turned(d, 11)
    return result
  }
  // Numbers past the last whole multiple are drawn again, so that none is likelier than another.
  return (below) => {
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % below)
    let drawn = next()
    while (drawn >= limit) drawn = next()
    return drawn % below
  }
}
