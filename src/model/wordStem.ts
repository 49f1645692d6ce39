// The stem of an Indonesian word as far as comparing names needs one: pelayanan and layanan give the same, perizinan and
// izin too. Without a dictionary, so a stem is a key to compare, never a word to show.
// One stem for a word, so that names can be looked up by it; searching, which may find too much, asks `wordForms`.
import { nameWords } from './nameWords.ts'

const WHOLE: ReadonlySet<string> = new Set(nameWords.wholeWords)
/** Prefixes in the order they are tried, and what the first letter of the stem was before the nose changed it. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['meny', 's'],
  ['peny', 's'],
  ['meng', ''],
  ['peng', ''],
  ['mem', 'p'],
  ['pem', 'p'],
  ['men', 't'],
  ['pen', 't'],
  ['per', ''],
  ['ber', ''],
  ['ter', ''],
  ['me', ''],
  ['pe', ''],
]
/** A stem begins with a vowel, or with a consonant and a vowel: "server" has no prefix "se". */
const STEM = /^(?:ng|ny)?[^aeiou\d]?[aeiou]/
const SHORTEST = 3

/** The stem of a word in lower case. The same word gives the same stem. */
export function wordStem(word: string): string {
  return softened(stripped(word))
}

function stripped(word: string): string {
  if (word.length < 5 || WHOLE.has(word) || /\d/.test(word)) return word
  const bare = word.endsWith('nya') && word.length > 6 ? word.slice(0, -3) : word
  const noun = bare.endsWith('an') && bare.length - 2 >= SHORTEST ? bare.slice(0, -2) : bare
  if (noun !== bare && noun.startsWith('ke') && fits(noun.slice(2))) return withoutPrefix(noun.slice(2))
  return withoutPrefix(noun)
}

function withoutPrefix(word: string): string {
  for (const [prefix, first] of PREFIXES) {
    if (!word.startsWith(prefix)) continue
    const rest = word.slice(prefix.length)
    // A lost first letter comes back only before a vowel: pemantauan is of pantau, pembinaan of bina.
    const stem = /^[aeiou]/.test(rest) ? first + rest : rest
    if (fits(stem) && stem.length >= SHORTEST) return stem
  }
  return word
}

const fits = (stem: string): boolean => stem.length >= SHORTEST && STEM.test(stem)

/** First letters that a prefix may have swallowed are one: penilaian of nilai looks like one of tilai, pengiriman of irim. */
function softened(stem: string): string {
  if (stem.length < 4 || !/^[pmtnk][aeiou]/.test(stem)) return stem
  const [first = ''] = stem
  const rest = stem.slice(1)
  if (first === 'k') return stem.length < 5 ? stem : rest
  return (first === 'p' || first === 'm' ? 'm' : 'n') + rest
}
