// What the names of a book are made of: its words, which of them share a stem, and which names hold them. Made once for a book;
// search and suggestions both ask it.

import { spelledOut } from '../model/abbreviations.ts'
import { wordForms } from '../model/wordForms.ts'
import type { Language } from '../model/words.ts'
import { foldedWords } from './foldedWords.ts'
import type { BookEntry, ReferenceBook } from './referenceBook.ts'

/** A name of an entry: its own in a language, or an alias. */
export interface IndexedName {
  readonly entry: BookEntry
  readonly by: 'name' | 'alias'
  readonly language: Language
  readonly text: string
  /** Its words in order, abbreviations spelled out behind; places in `words`. */
  readonly words: readonly number[]
  /** Its folded words joined by blanks. */
  readonly folded: string
}

export interface BookIndex {
  readonly words: readonly string[]
  /** Places in `words` by stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly names: readonly IndexedName[]
  /** Places in `names` by word. */
  readonly holding: readonly (readonly number[])[]
}

const indexes = new WeakMap<ReferenceBook, BookIndex>()

/** The index of a book. */
export function bookIndex(book: ReferenceBook): BookIndex {
  const known = indexes.get(book)
  if (known) return known
  const places = new Map<string, number>()
  const words: string[] = []
  const byStem = new Map<string, number[]>()
  const holding: number[][] = []
  const placeOf = (word: string): number => {
    const known = places.get(word)
    if (known !== undefined) return known
    const place = words.length
    places.set(word, place)
    words.push(word)
    holding.push([])
    for (const stem of wordForms(word)) {
      const list = byStem.get(stem)
      if (list) list.push(place)
      else byStem.set(stem, [place])
    }
    return place
  }
  const names: IndexedName[] = []
  const add = (entry: BookEntry, by: 'name' | 'alias', language: Language, text: string) => {
    const folded = foldedWords(text)
    const spelled = folded.flatMap((word) => [word, ...(spelledOut(word) ?? [])])
    const all = [...new Set(spelled.map(placeOf))]
    for (const place of all) holding[place]?.push(names.length)
    names.push({ entry, by, language, text, words: all, folded: folded.join(' ') })
  }
  for (const entry of book.entries.values()) {
    add(entry, 'name', 'id', entry.name.id)
    if (entry.name.en !== entry.name.id) add(entry, 'name', 'en', entry.name.en)
    for (const alias of entry.aliases) add(entry, 'alias', 'id', alias)
  }
  const index = { words, byStem, names, holding }
  indexes.set(book, index)
  return index
}

/** The words of the index that share a stem with a folded word. */
export function relatedWords(index: BookIndex, word: string): ReadonlySet<number> {
  return new Set(wordForms(word).flatMap((stem) => index.byStem.get(stem) ?? []))
}
