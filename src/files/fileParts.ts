// How parts of a blueprint become parts of a file: what is empty is left out, sets and records are sorted.

import type { IdSet } from '../model/blueprint.ts'
import { sortedIds } from '../model/sortedIds.ts'

/** A list, or undefined when it is empty. */
export const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined)

/** A record, or undefined when it is empty. */
export const filled = <T extends object>(record: T): T | undefined =>
  Object.keys(record).length > 0 ? record : undefined

/** The ids of a set, sorted. */
export const idList = (set: IdSet): string[] => sortedIds(set)

/** The record with sorted keys and changed values. Keys that are whole numbers come first by size: JavaScript knows no other order. */
export function sortedMap<T, U>(record: { readonly [key: string]: T }, change: (value: T) => U): Record<string, U> {
  const sorted: Record<string, U> = {}
  for (const key of sortedIds(record)) sorted[key] = change(record[key] as T)
  return sorted
}

/** A value as it is. */
export const same = <T>(value: T): T => value
/** Amounts by year and fund, sorted. */
export const amounts = (record: {
  readonly [year: string]: { readonly [fund: string]: number }
}): Record<string, Record<string, number>> => sortedMap(record, (byFund) => sortedMap(byFund, same))
