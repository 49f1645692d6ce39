// Words that differ from a typed one by a slip: a letter too many, too few, wrong, or two swapped. Pure.

import { slips } from '../../model/slips.ts'

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
