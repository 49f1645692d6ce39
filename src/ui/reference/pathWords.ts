// What lies above a code, in words: "Perlindungan Sosial dan Kesehatan › Kesehatan".

import { type BookEntry, pathTo, type ReferenceBook } from '../../reference/referenceBook.ts'
import { useWords } from '../text/language.ts'

/** The names above an entry, from level 1 down; "" at level 1. */
export function usePathWords(book: ReferenceBook): (entry: BookEntry) => string {
  const words = useWords()
  return ({ code }) =>
    pathTo(book, code)
      .filter((each) => each.code !== code)
      .map(({ name }) => words(name))
      .join(' › ')
}
