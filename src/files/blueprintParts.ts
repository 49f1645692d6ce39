// A blueprint as small texts and back: a worker that has read a large file tells it to the page in parts, each of which is
// taken in within a frame. Texts, for JSON.parse is twice as fast as what copies objects between threads; rows in lists, for a
// record of 500 ids takes five times as long to parse as a list of as many things.

import type { Blueprint, Placement } from '../model/blueprint.ts'
import { entriesOf, putRow, rowsOf, type WritableTable } from '../model/table.ts'

/** So many rows, placements or things at most are told in one part; a roadmap item weighs as much as four elements. */
const ROWS = 1000
const THINGS = 250

/** Records of things by id that may be long. */
const LONG = ['assessments', 'evidence', 'satisfaction', 'roadmap', 'comments', 'waivers'] as const
type Long = (typeof LONG)[number]

type Part =
  | { readonly head: Record<string, unknown> }
  | { readonly table: 'elements' | 'relations'; readonly rows: readonly { readonly id: string }[] }
  | { readonly view: string; readonly placements: ReadonlyArray<readonly [string, Placement]> }
  | { readonly record: Long; readonly things: ReadonlyArray<readonly [string, unknown]> }

/** The texts of a blueprint, the one with what all others are put into first. Each is made when it is asked for. */
export function* partsOf(blueprint: Blueprint): Generator<string> {
  const views = Object.fromEntries(
    Object.entries(blueprint.views).map(([id, view]) => [id, { ...view, placements: {} }] as const),
  )
  const emptied = Object.fromEntries(LONG.map((key) => [key, {}]))
  yield textOf({ head: { ...blueprint, ...emptied, elements: {}, relations: {}, views } })
  for (const table of ['elements', 'relations'] as const) {
    for (const rows of inSlices(rowsOf<{ readonly id: string }>(blueprint[table]), ROWS)) yield textOf({ table, rows })
  }
  for (const [view, { placements: all }] of Object.entries(blueprint.views)) {
    for (const placements of inSlices(entriesOf(all), ROWS)) yield textOf({ view, placements })
  }
  for (const record of LONG) {
    for (const things of inSlices(Object.entries(blueprint[record]), THINGS)) yield textOf({ record, things })
  }
}

const textOf = (part: Part): string => JSON.stringify(part)

function* inSlices<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

/** A blueprint that is being put together. */
export interface Gathering {
  /** Takes in the next text, in the order of `partsOf`; what it holds is frozen at once. */
  add(text: string): void
  /** The blueprint once every text was added. */
  blueprint(): Blueprint
}

/** A gathering without any part yet. */
export function createGathering(): Gathering {
  let head: Record<string, unknown> = {}
  const tables: Record<'elements' | 'relations', WritableTable<unknown>> = { elements: {}, relations: {} }
  const placements: Record<string, WritableTable<unknown>> = {}
  const records = Object.fromEntries(LONG.map((key) => [key, {}])) as Record<Long, Record<string, unknown>>
  return {
    add(text) {
      // Only `partsOf` makes these texts.
      const part = frozen(JSON.parse(text)) as Part
      if ('head' in part) head = part.head
      else if ('table' in part) for (const row of part.rows) putRow(tables[part.table], row.id, row)
      else if ('record' in part) for (const [id, thing] of part.things) records[part.record][id] = thing
      else {
        placements[part.view] ??= {}
        const table = placements[part.view] as WritableTable<unknown>
        for (const [id, placement] of part.placements) putRow(table, id, placement)
      }
    },
    blueprint() {
      const { views, ...rest } = head as unknown as Blueprint
      const placed = Object.fromEntries(
        Object.entries(views).map(([id, view]) => [id, { ...view, placements: placements[id] ?? {} }] as const),
      )
      return { ...rest, ...records, ...tables, views: placed } as unknown as Blueprint
    },
  }
}

/** The value with everything in it frozen: the store would do it in one go. */
function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each)
    Object.freeze(value)
  }
  return value
}
