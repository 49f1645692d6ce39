// A name as words to compare: lower case, no accents, without the little words that say nothing.

const LITTLE: ReadonlySet<string> = new Set(
  'dan atau serta di ke dari yang untuk dengan pada bagi oleh and or of the for in to by with on'.split(' '),
)

/** The words of a text, folded; little words stay only when there are no others. */
export function foldedWords(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !LITTLE.has(word))
  return telling.length > 0 ? telling : words
}
