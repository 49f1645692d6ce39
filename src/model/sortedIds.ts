// The ids of a record or table in the one order that does not depend on how it came to be: by code unit.
import type { Table } from './table.ts'
import { rowsOf } from './table.ts'

/** Compares two ids by code unit: the same order in every language and engine. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The keys of a record, sorted by code unit. */
export function sortedIds(record: { readonly [id: string]: unknown }): string[] {
  return Object.keys(record).sort(byId)
}

const cachedRows = new WeakMap<object, readonly unknown[]>()

/** The rows of a finished table, sorted by id; the same array for the same table. */
export function sortedRows<T extends { readonly id: string }>(table: Table<T>): readonly T[] {
  const known = cachedRows.get(table)
  if (known) return known as readonly T[]
  const rows = rowsOf(table)
    .slice()
    .sort((a, b) => byId(a.id, b.id))
  cachedRows.set(table, rows)
  return rows
}

/** The values of a record of things with ids, sorted by id. */
export function sortedThings<T extends { readonly id: string }>(record: { readonly [id: string]: T }): readonly T[] {
  return Object.values(record).sort((a, b) => byId(a.id, b.id))
}
