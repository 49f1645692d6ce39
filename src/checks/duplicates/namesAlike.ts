// Whether two names probably mean one thing, and by which difference they are apart. Symmetric, and blind to everything but
// the names and how closely they must agree.
import { atMostOneSlip, firstDifference, slips, swappedAt } from '../../model/slips.ts'
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
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
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

/** Words that abbreviations leave out. */
const UNSPOKEN: ReadonlySet<string> = new Set(['dan', 'di', 'ke', 'untuk', 'yang', 'of', 'the', 'and', 'for'])

/** First letters of a name of at least three words, fillers left out. */
export function initialsOf({ written, words }: NameForms): string | undefined {
  if (words.length < 3) return undefined
  return written
    .split(' ')
    .filter((word) => word.length > 1 && !UNSPOKEN.has(word))
    .map((word) => word[0])
    .join('')
}

function initialled(short: NameForms, long: NameForms, sensitivity: Sensitivity): boolean {
  const abbreviation = abbreviationOf(short, sensitivity)
  return abbreviation !== undefined && abbreviation === initialsOf(long)
}

function misspelt(a: NameForms, b: NameForms, sensitivity: 'normal' | 'loose'): boolean {
  if (a.plain.length !== b.plain.length) return false
  const one = onlyMissing(a.plain, b.plain)
  const other = one === undefined ? undefined : onlyMissing(b.plain, a.plain)
  return one !== undefined && other !== undefined && wordsClose(one, other, sensitivity)
}

/** The one word that the other list has not; undefined when there is none, or more than one. */
function onlyMissing(words: readonly string[], from: readonly string[]): string | undefined {
  let found: string | undefined
  for (const word of words) {
    if (word === found || from.includes(word)) continue
    if (found !== undefined) return undefined
    found = word
  }
  return found
}

/** Two words of which one is probably the other misspelt. */
export function wordsClose(a: string, b: string, sensitivity: 'normal' | 'loose'): boolean {
  const length = Math.min(a.length, b.length)
  if (length < SPELLED[sensitivity] || a[0] !== b[0] || /\d/.test(a) || /\d/.test(b)) return false
  if (sensitivity === 'loose' && length >= SPELLED_TWICE) return slips(a, b, 2) <= 2
  if (!atMostOneSlip(a, b)) return false
  return sensitivity === 'loose' || a.length !== b.length || swappedAt(a, b, firstDifference(a, b)) || soundsAlike(a, b)
}

/** Letters that are written for each other; any other exchange makes another word: pengadaan and pengaduan. */
const SOUNDS: readonly string[] = ['zj', 'zs', 'fp', 'vf', 'vp', 'iy', 'uw', 'kq', 'ck', 'cs']

function soundsAlike(a: string, b: string): boolean {
  const at = firstDifference(a, b)
  const [one = '', other = ''] = [a[at], b[at]]
  return SOUNDS.includes(one + other) || SOUNDS.includes(other + one)
}

/** The longer of two sorted sets has one word more, not a number, and the shorter at least two. */
function holdsAllButOne(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || long.length !== short.length + 1) return false
  const known = new Set(short)
  const surplus = long.filter((word) => !known.has(word))
  return surplus.length === 1 && !/\d/.test(surplus[0] ?? '')
}
