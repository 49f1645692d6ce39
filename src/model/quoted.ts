// How sentences for users name a thing: its name in quotation marks, short enough to read.

const LONGEST = 60

/** Control characters, line breaks and the marks that turn the direction of the text after them. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** What most names are: short, letters and signs of Latin scripts. */
const PLAIN = /^[\u0021-\u007e\u00a1-\u024f][\u0020-\u007e\u00a1-\u024f]{0,58}$/

/** “name”, on one line, cut to 60 characters; a blank name gives “…”. */
export function quoted(name: string): string {
  if (PLAIN.test(name)) return `“${name.trimEnd()}”`
  // Cut by code units first: a name may have thousands, and splitting all of them into characters is wasted.
  const letters = Array.from(
    name
      .slice(0, LONGEST * 4)
      .replace(UNPRINTABLE, ' ')
      .trim(),
  )
  const cut =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : letters.join('')
  return `“${cut || '…'}”`
}
