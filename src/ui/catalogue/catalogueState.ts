// What the catalogue shows just now: filter, order, chosen query, ticked rows. Lasts as long as the page; columns and their
// widths are remembered in this browser.

import { columnOf, USUAL_COLUMNS } from '../../catalogue/column.ts'
import type { Conditions } from '../../catalogue/filterElements.ts'
import type { Sort } from '../../catalogue/sortElements.ts'
import type { Id } from '../../model/blueprint.ts'
import { createExternalStore } from '../externalStore.ts'

export interface CatalogueState {
  readonly conditions: Conditions
  readonly sort: Sort | undefined
  /** A saved or built-in query that was chosen; what is shown may have moved on from it. */
  readonly query: Id | undefined
  readonly ticked: ReadonlySet<Id>
}

export interface ColumnLayout {
  readonly columns: readonly Id[]
  /** Widths in pixels of columns that were resized. */
  readonly widths: { readonly [column: string]: number }
}

const NOTHING: CatalogueState = { conditions: {}, sort: undefined, query: undefined, ticked: new Set() }

export const catalogueState = createExternalStore<CatalogueState>(NOTHING)

/** Changes a part of what is shown. */
export function setCatalogue(change: Partial<CatalogueState>): void {
  catalogueState.set({ ...catalogueState.get(), ...change })
}

/** Changes some conditions; an empty one is dropped, so that the same question is the same object content. */
export function setConditions(change: { readonly [K in keyof Conditions]?: Conditions[K] | undefined }): void {
  const next = { ...catalogueState.get().conditions, ...change }
  const kept = Object.entries(next).filter(
    ([, value]) => value !== undefined && value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0),
  )
  setCatalogue({ conditions: Object.fromEntries(kept) })
}

const KEY = 'karta.catalogue'
const MIN_WIDTH = 60
const MAX_WIDTH = 640

function load(): ColumnLayout {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const { columns, widths } = (kept ?? {}) as { columns?: unknown; widths?: unknown }
    const known = Array.isArray(columns) ? columns.filter((id): id is Id => columnOf(String(id)) !== undefined) : []
    const sizes = Object.entries(typeof widths === 'object' && widths !== null ? widths : {}).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && entry[1] >= MIN_WIDTH && entry[1] <= MAX_WIDTH,
    )
    return { columns: known.length > 0 ? known : USUAL_COLUMNS, widths: Object.fromEntries(sizes) }
  } catch {
    return { columns: USUAL_COLUMNS, widths: {} }
  }
}

export const columnLayout = createExternalStore<ColumnLayout>(load(), (next) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // Private mode without storage: the choice lasts as long as the tab.
  }
})

/** Shows these columns, the name always among them. */
export function setColumns(columns: readonly Id[]): void {
  const shown = columns.includes('name') ? columns : ['name', ...columns]
  columnLayout.set({ ...columnLayout.get(), columns: [...new Set(shown)] })
}

/** Makes a column wider or narrower, within limits; gives the width it has then. */
export function setWidth(column: Id, width: number): number {
  const limited = Math.round(Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width)))
  const { widths, ...rest } = columnLayout.get()
  columnLayout.set({ ...rest, widths: { ...widths, [column]: limited } })
  return limited
}

/** Moves a column to another place among the others; gives its place from 0. */
export function moveColumn(column: Id, to: number): number {
  const others = columnLayout.get().columns.filter((id) => id !== column)
  const at = Math.max(0, Math.min(others.length, to))
  setColumns([...others.slice(0, at), column, ...others.slice(at)])
  return at
}

const WIDTHS: Readonly<Record<string, number>> = {
  name: 240,
  kind: 152,
  domain: 150,
  description: 260,
  code: 88,
  reference: 128,
  owner: 128,
  state: 96,
  start: 96,
  end: 96,
  completeness: 116,
  relations: 84,
  items: 92,
  views: 92,
  issues: 88,
}

/** The width of a column in pixels. */
export function widthOf({ widths }: ColumnLayout, column: Id): number {
  return widths[column] ?? WIDTHS[column] ?? 150
}
