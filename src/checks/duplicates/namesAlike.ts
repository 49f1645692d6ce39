// Whether two names probably mean one thing, and by which difference they are apart. Symmetric, and blind to everything but
// the names and how closely they must agree.
import type { NameForms } from './nameForms.ts'

/** How closely names must agree: as written but for abbreviations · with the same meaning · loosely. */
export type Sensitivity = 'strict' | 'normal' | 'loose'

export const SENSITIVITIES: readonly Sensitivity[] = ['strict', 'normal', 'loose']

/** Why two names are held for one, the surest first. */
export const LIKENESSES = [
  'same',
  'abbreviation',
  'common-words',
  'affix',
  'order',
  'joined',
  'alias',
  'initials',
  'spelling',
  'surplus',
] as const

export type Likeness = (typeof LIKENESSES)[number]

/** Shortest words that may differ by one letter. */
const SPELLED = { normal: 6, loose: 5 }
/** Words of this length may differ by two letters in a loose search. */
const SPELLED_TWICE = 8

/** The first likeness that holds, or undefined when the names are apart. */
export function namesAlike(a: NameForms, b: NameForms, sensitivity: Sensitivity): Likeness | undefined {
  if (a.words.length === 0 || b.words.length === 0) return undefined
  if (same(a.words, b.words)) return 'same'
  if (a.written === b.written) return 'abbreviation'
  if (sensitivity === 'strict') return undefined
  if (same(a.plain, b.plain)) return 'common-words'
  if (same(a.stems, b.stems)) return 'affix'
  if (same(a.core, b.core)) return 'order'
  if (a.joined === b.joined) return 'joined'
  if (aliased(a, b)) return 'alias'
  if (initialled(a, b, sensitivity) || initialled(b, a, sensitivity)) return 'initials'
  if (misspelt(a, b, sensitivity)) return 'spelling'
  if (sensitivity === 'loose' && (holdsAllButOne(a.core, b.core) || holdsAllButOne(b.core, a.core))) return 'surplus'
  return undefined
}

/** Two lists with the same words at the same places. */
export function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at])
}

function aliased(a: NameForms, b: NameForms): boolean {
  const [ours, theirs] = [
    [a, ...a.aliases],
    [b, ...b.aliases],
  ] as const
  return ours.some((mine) => theirs.some((other) => same(mine.core, other.core)))
}

/** The word an abbreviation consists of, when the name is nothing but one. */
export function abbreviationOf({ words }: NameForms, sensitivity: Sensitivity): string | undefined {
  const [word, ...others] = words
  const shortest = sensitivity === 'loose' ? 3 : 4
  return word !== undefined && others.length === 0 && word.length >= shortest && word.length <= 8 ? word : undefined
}

/** First letters of a name of at least three words, fillers left out. */
export function initialsOf({ written, words }: NameForms): string | undefined {
  if (words.length < 3) return undefined
  return written
    .split(' ')
    .filter((word) => word.length > 1 && !/^(dan|di|ke|untuk|yang|of|the|and|for)$/.test(word))
    .map((word) => word[0])
    .join('')
}

function initialled(short: NameForms, long: NameForms, sensitivity: Sensitivity): boolean {
  const abbreviation = abbreviationOf(short, sensitivity)
  return abbreviation !== undefined && abbreviation === initialsOf(long)
}

function misspelt(a: NameForms, b: NameForms, sensitivity: 'normal' | 'loose'): boolean {
  if (a.plain.length !== b.plain.length) return false
  const [ours, theirs] = [new Set(a.plain), new Set(b.plain)]
  if (ours.size !== theirs.size) return false
  const mine = [...ours].filter((word) => !theirs.has(word))
  const others = [...theirs].filter((word) => !ours.has(word))
  const [one] = mine
  const [other] = others
  if (one === undefined || other === undefined || mine.length > 1 || others.length > 1) return false
  return wordsClose(one, other, sensitivity)
}

/** Two words of which one is probably the other misspelt. */
export function wordsClose(a: string, b: string, sensitivity: 'normal' | 'loose'): boolean {
  const length = Math.min(a.length, b.length)
  if (length < SPELLED[sensitivity] || a[0] !== b[0] || /\d/.test(a) || /\d/.test(b)) return false
  if (sensitivity === 'loose') return within(a, b, length >= SPELLED_TWICE ? 2 : 1)
  return within(a, b, 1) && (a.length !== b.length || swapped(a, b) || soundsAlike(a, b))
}

/** Letters that are written for each other; any other exchange makes another word: pengadaan and pengaduan. */
const SOUNDS: readonly string[] = ['zj', 'zs', 'fp', 'vf', 'vp', 'iy', 'uw', 'kq', 'ck', 'cs']

function soundsAlike(a: string, b: string): boolean {
  const at = firstDifference(a, b)
  const [one = '', other = ''] = [a[at], b[at]]
  return SOUNDS.includes(one + other) || SOUNDS.includes(other + one)
}

function swapped(a: string, b: string): boolean {
  const at = firstDifference(a, b)
  return a[at] === b[at + 1] && a[at + 1] === b[at]
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Whether a few letters put in, left out, exchanged or swapped make one word of the other. */
function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return false
    before = row
    row = next
  }
  return (row[b.length] ?? 0) <= most
}

/** The longer of two sorted sets has one word more, not a number, and the shorter at least two. */
function holdsAllButOne(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || long.length !== short.length + 1) return false
  const known = new Set(short)
  const surplus = long.filter((word) => !known.has(word))
  return surplus.length === 1 && !/\d/.test(surplus[0] ?? '')
}
