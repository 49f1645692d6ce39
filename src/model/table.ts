// A table keeps many things by id in two levels: 128 buckets of plain records. Copying a flat record of 10,000 keys
// costs about 7 ms per edit under immer, one bucket 0.2 ms; the reader of a table sees none of it.
// Order carries no meaning: sort by id where an order is shown or written.

/** How many buckets a table has; a power of two. */
const BUCKETS = 128

type Bucket<T> = { readonly [id: string]: T }

/** Things by id. Read with `getRow`, `hasRow`, `rowsOf`; write on an immer draft with `putRow`, `removeRow`. */
export type Table<T> = { readonly [bucket: string]: Bucket<T> }

function bucketOf(id: string): number {
  let hash = 0
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0
  return hash & (BUCKETS - 1)
}

/** The thing with this id, or undefined. The id must be a checked id (`isId`), never raw input. */
export function getRow<T>(table: Table<T>, id: string): T | undefined {
  return table[bucketOf(id)]?.[id]
}

/** True when the table holds this id. */
export function hasRow<T>(table: Table<T>, id: string): boolean {
  return getRow(table, id) !== undefined
}

const cachedRows = new WeakMap<object, readonly unknown[]>()

/** All things of a finished (not draft) table in no particular order; the same array for the same table. */
export function rowsOf<T>(table: Table<T>): readonly T[] {
  const known = cachedRows.get(table)
  if (known) return known as readonly T[]
  const rows: T[] = []
  for (const bucket of Object.values(table)) for (const row of bucketRows(bucket)) rows.push(row)
  cachedRows.set(table, rows)
  return rows
}

/** The things of a finished table that pass a test, in no particular order; a list of all of them is not made. */
export function rowsWhere<T>(table: Table<T>, passes: (row: T) => boolean): T[] {
  const found: T[] = []
  for (const bucket of Object.values(table)) for (const row of bucketRows(bucket)) if (passes(row)) found.push(row)
  return found
}

/** Rows of a bucket; kept too, for an edit leaves all buckets but one as they were (10,000 rows: 10 times faster). */
function bucketRows<T>(bucket: Bucket<T>): readonly T[] {
  const known = cachedRows.get(bucket)
  if (known) return known as readonly T[]
  const rows = Object.values(bucket)
  cachedRows.set(bucket, rows)
  return rows
}

const cachedEntries = new WeakMap<object, ReadonlyArray<readonly [string, unknown]>>()

/** All [id, thing] pairs of a finished table in no particular order; the same array for the same table. */
export function entriesOf<T>(table: Table<T>): ReadonlyArray<readonly [string, T]> {
  const known = cachedEntries.get(table)
  if (known) return known as ReadonlyArray<readonly [string, T]>
  const entries: Array<readonly [string, T]> = []
  for (const bucket of Object.values(table)) for (const entry of bucketEntries(bucket)) entries.push(entry)
  cachedEntries.set(table, entries)
  return entries
}

/** Entries of a bucket, kept like its rows. */
function bucketEntries<T>(bucket: Bucket<T>): ReadonlyArray<readonly [string, T]> {
  const known = cachedEntries.get(bucket)
  if (known) return known as ReadonlyArray<readonly [string, T]>
  const entries = Object.entries(bucket)
  cachedEntries.set(bucket, entries)
  return entries
}

/** How many things a finished table holds. */
export function sizeOf<T>(table: Table<T>): number {
  return rowsOf(table).length
}

/** A table of [id, thing] pairs; of two with the same id the later wins (readers refuse duplicates before). */
export function tableOf<T>(entries: Iterable<readonly [string, T]>): Table<T> {
  const table: Record<string, Record<string, T>> = {}
  for (const [id, row] of entries) putRow(table, id, row)
  return table
}

/** An empty table. */
export function emptyTable<T>(): Table<T> {
  return {}
}

/** A table as immer's drafts see it: everything may be written. */
export type WritableTable<T> = { [bucket: string]: { [id: string]: T } }

/** Puts a thing into a draft (or fresh) table. */
export function putRow<T>(table: WritableTable<T>, id: string, row: T): void {
  const bucket = bucketOf(id)
  const rows = table[bucket]
  if (rows) rows[id] = row
  else table[bucket] = { [id]: row }
}

/** The thing of a draft table, to be changed in place, or undefined. */
export function draftRow<T>(table: WritableTable<T>, id: string): T | undefined {
  return table[bucketOf(id)]?.[id]
}

/** Removes a thing from a draft table; an emptied bucket goes too, so that equal contents are equal tables. */
export function removeRow<T>(table: WritableTable<T>, id: string): void {
  const bucket = bucketOf(id)
  const rows = table[bucket]
  if (!rows) return
  delete rows[id]
  // Asking a draft for all its keys costs more than the rest of an edit.
  for (const _ in rows) return
  delete table[bucket]
}
