// The code of another model that means the same affair: data, services and processes of one affair bear the same name
// ("Kesehatan", "Data Kesehatan"). Read from the names, for the numbers of two models need not run alike.

import type { ReferenceModelCode } from '../model/metamodelShape.ts'
import { foldedWords } from './foldedWords.ts'
import type { BookEntry, ReferenceBook } from './referenceBook.ts'

const kins = new WeakMap<ReferenceBook, ReadonlyMap<string, ReadonlyMap<ReferenceModelCode, string>>>()

/** The entry of a model with the same name under a parent of the same name; the code itself within its own model. */
export function kinCode(book: ReferenceBook, code: string, model: ReferenceModelCode): string | undefined {
  const entry = book.entries.get(code)
  return entry && kinsOf(book).get(nameKey(book, entry))?.get(model)
}

function kinsOf(book: ReferenceBook): ReadonlyMap<string, ReadonlyMap<ReferenceModelCode, string>> {
  const known = kins.get(book)
  if (known) return known
  const found = new Map<string, Map<ReferenceModelCode, string>>()
  for (const entry of book.entries.values()) {
    if (entry.local) continue
    const key = nameKey(book, entry)
    const same = found.get(key) ?? new Map<ReferenceModelCode, string>()
    if (!same.has(entry.model)) same.set(entry.model, entry.code)
    found.set(key, same)
  }
  kins.set(book, found)
  return found
}

/** Level 2 by its own name, deeper levels by the names from level 2 down: level 1 is cut differently in each model. */
function nameKey(book: ReferenceBook, entry: BookEntry): string {
  const above = entry.level > 2 && entry.parent !== null ? book.entries.get(entry.parent) : undefined
  const name = foldedWords(entry.name.id)
  const bare = name.length > 1 && (name[0] === 'data' || name[0] === 'informasi') && entry.level <= 2
  const own = `${entry.level} ${(bare ? name.slice(1) : name).join(' ')}`
  return above ? `${nameKey(book, above)} > ${own}` : own
}
