// The codes one blueprint works with: the national ones of the pack and its own local levels below them, as one tree.

import type { Blueprint } from '../model/blueprint.ts'
import type { ReferenceModelCode } from '../model/metamodelShape.ts'
import type { ReferenceArchitecture, ReferenceModel } from '../model/referenceArchitecture.ts'
import { isReferenceCode, levelOfCode, modelOfCode, parentOfCode, pathOfCode } from '../model/referenceCode.ts'
import { byId } from '../model/sortedIds.ts'
import type { Words } from '../model/words.ts'

export interface BookEntry {
  readonly code: string
  /** A local level has one name; it stands in both languages. */
  readonly name: Words
  readonly level: number
  readonly parent: string | null
  readonly model: ReferenceModelCode
  /** Made by this government, not national. */
  readonly local: boolean
  readonly aliases: readonly string[]
  /** On services: the process affair (RAB) of the same name. */
  readonly rab?: string
  readonly note?: Words
  /** How sure the pack is of this level; a local level is sure by itself. */
  readonly sure: 'high' | 'medium' | 'low'
  /** The name was seen, the number follows from an order. */
  readonly inferred: boolean
}

export interface ReferenceBook {
  readonly models: readonly ReferenceModel[]
  /** By code, sorted by code: above before below. */
  readonly entries: ReadonlyMap<string, BookEntry>
  /** Entries one level below a code, or at level 1 of a model ("RAB"), sorted by code. */
  readonly below: ReadonlyMap<string, readonly BookEntry[]>
}

type LocalCodes = Blueprint['referenceCodes']

const books = new WeakMap<ReferenceArchitecture, WeakMap<LocalCodes, ReferenceBook>>()

/** The book of a blueprint's local codes; local codes that hang on nothing are left out (a check tells of them). */
export function referenceBook(architecture: ReferenceArchitecture, local: LocalCodes): ReferenceBook {
  let made = books.get(architecture)
  if (!made) {
    made = new WeakMap()
    books.set(architecture, made)
  }
  const known = made.get(local)
  if (known) return known
  const book = makeBook(architecture, local)
  made.set(local, book)
  return book
}

function makeBook(architecture: ReferenceArchitecture, local: LocalCodes): ReferenceBook {
  const all = new Map<string, BookEntry>()
  for (const model of architecture.models) {
    for (const entry of model.entries) {
      all.set(entry.code, {
        code: entry.code,
        name: entry.name,
        level: entry.level,
        parent: entry.parent,
        model: model.code,
        local: false,
        aliases: entry.aliases ?? [],
        ...(entry.rab !== undefined && { rab: entry.rab }),
        ...(entry.note && { note: entry.note }),
        sure: model.confidence[String(entry.level)] ?? 'medium',
        inferred: entry.confidence === 'name',
      })
    }
  }
  // By code, so that a local level comes after the one it hangs on.
  for (const { code, name, note } of Object.values(local).sort((a, b) => byId(a.code, b.code))) {
    const parent = parentOfCode(code)
    const model = modelOfCode(code)
    if (all.has(code) || !isReferenceCode(code) || !model || parent === null || !all.has(parent)) continue
    all.set(code, {
      code,
      name: { id: name, en: name },
      level: levelOfCode(code),
      parent,
      model,
      local: true,
      aliases: [],
      ...(note !== undefined && note !== '' && { note: { id: note, en: note } }),
      sure: 'high',
      inferred: false,
    })
  }
  const order = new Map(architecture.models.map(({ code }, nth) => [code, nth]))
  const sorted = [...all.values()].sort(
    (a, b) => (order.get(a.model) ?? 0) - (order.get(b.model) ?? 0) || byId(a.code, b.code),
  )
  const below = new Map<string, BookEntry[]>()
  for (const entry of sorted) {
    const key = entry.parent ?? entry.model
    const list = below.get(key)
    if (list) list.push(entry)
    else below.set(key, [entry])
  }
  return { models: architecture.models, entries: new Map(sorted.map((entry) => [entry.code, entry])), below }
}

/** The entries from level 1 down to a code; those the book does not know are left out. */
export function pathTo(book: ReferenceBook, code: string): readonly BookEntry[] {
  return pathOfCode(code).flatMap((each) => book.entries.get(each) ?? [])
}
