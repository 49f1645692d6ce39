// Orders rows and columns so that blocks appear: what hangs together comes together, the largest block first, and within a
// block each row stands at the mean place of its filled columns (the barycentre), and the other way round, a few times over.
// Deterministic: ties keep the order given.

/** Rows and columns as places in the lists of a matrix. */
export interface Order {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/** After so many rounds of barycentres nothing worth seeing moves any more (1,050 × 1,050: 2 ms each). */
const ROUNDS = 8

/**
 * `rows` and `columns` by similarity; what is empty comes last. `cells` are pairs of places; those outside the two lists
 * play no part. With `only`, that side alone is ordered and the other stays.
 */
export function similarOrder(
  { rows, columns }: Order,
  cells: Iterable<readonly [row: number, column: number]>,
  only?: 'rows' | 'columns',
): Order {
  const rowOf = inverse(rows)
  const columnOf = inverse(columns)
  const ofRow: number[][] = rows.map(() => [])
  const ofColumn: number[][] = columns.map(() => [])
  for (const [row, column] of cells) {
    const [i, j] = [rowOf.get(row), columnOf.get(column)]
    if (i === undefined || j === undefined) continue
    ofRow[i]?.push(j)
    ofColumn[j]?.push(i)
  }
  if (only === 'rows')
    return {
      rows: byBarycentre(
        ofRow,
        rows.map((_, i) => i),
      ).map((i) => rows[i] as number),
      columns,
    }
  if (only === 'columns') {
    return {
      rows,
      columns: byBarycentre(
        ofColumn,
        columns.map((_, j) => j),
      ).map((j) => columns[j] as number),
    }
  }
  const block = blocks(ofRow, ofColumn)
  let rowOrder = stable(
    rows.map((_, i) => i),
    (i) => block.rows[i] as number,
  )
  let columnOrder = stable(
    columns.map((_, j) => j),
    (j) => block.columns[j] as number,
  )
  for (let round = 0; round < ROUNDS; round++) {
    const nextRows = withinBlocks(rowOrder, block.rows, ofRow, columnOrder)
    const nextColumns = withinBlocks(columnOrder, block.columns, ofColumn, nextRows)
    const settled = same(nextRows, rowOrder) && same(nextColumns, columnOrder)
    rowOrder = nextRows
    columnOrder = nextColumns
    if (settled) break
  }
  return { rows: rowOrder.map((i) => rows[i] as number), columns: columnOrder.map((j) => columns[j] as number) }
}

function inverse(places: readonly number[]): ReadonlyMap<number, number> {
  return new Map(places.map((place, at) => [place, at]))
}

/** Indices sorted by a number, ties in the order given. */
function stable(indices: readonly number[], key: (index: number) => number): number[] {
  const keys = new Float64Array(indices.length === 0 ? 0 : Math.max(...indices) + 1)
  for (const index of indices) keys[index] = key(index)
  return [...indices].sort((a, b) => (keys[a] as number) - (keys[b] as number))
}

/** Places each index at the mean place of its partners; what has none comes last. */
function byBarycentre(partners: readonly (readonly number[])[], order: readonly number[]): number[] {
  return stable(order, (i) => mean(partners[i] as readonly number[], undefined))
}

function withinBlocks(
  order: readonly number[],
  block: Uint32Array,
  partners: readonly (readonly number[])[],
  across: readonly number[],
): number[] {
  const placeOf = new Uint32Array(across.length)
  for (let at = 0; at < across.length; at++) placeOf[across[at] as number] = at
  const middle = new Float64Array(order.length)
  for (const i of order) middle[i] = mean(partners[i] as readonly number[], placeOf)
  return [...order].sort(
    (a, b) => (block[a] as number) - (block[b] as number) || (middle[a] as number) - (middle[b] as number) || 0,
  )
}

/** Larger than any place, yet two of them subtract to 0: what has no partner stays in its order. */
const LAST = Number.MAX_SAFE_INTEGER

function mean(partners: readonly number[], placeOf: Uint32Array | undefined): number {
  if (partners.length === 0) return LAST
  let sum = 0
  for (const partner of partners) sum += placeOf ? (placeOf[partner] as number) : partner
  return sum / partners.length
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.every((value, at) => value === b[at])

/** The number of the connected block of every row and column: the one with most cells is 0, empty ones come last. */
function blocks(
  ofRow: readonly (readonly number[])[],
  ofColumn: readonly (readonly number[])[],
): { readonly rows: Uint32Array; readonly columns: Uint32Array } {
  const NEW = 0xffffffff
  const rows = new Uint32Array(ofRow.length).fill(NEW)
  const columns = new Uint32Array(ofColumn.length).fill(NEW)
  const sizes: number[] = []
  for (let first = 0; first < ofRow.length; first++) {
    if (rows[first] !== NEW || ofRow[first]?.length === 0) continue
    const id = sizes.length
    let size = 0
    const waiting = [first]
    rows[first] = id
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      for (const column of ofRow[row] as readonly number[]) {
        size++
        if (columns[column] !== NEW) continue
        columns[column] = id
        for (const next of ofColumn[column] as readonly number[]) {
          if (rows[next] !== NEW) continue
          rows[next] = id
          waiting.push(next)
        }
      }
    }
    sizes.push(size)
  }
  const bySize = sizes.map((_, id) => id).sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
  const rank = new Uint32Array(sizes.length)
  for (let at = 0; at < bySize.length; at++) rank[bySize[at] as number] = at
  const ranked = (ids: Uint32Array): Uint32Array => ids.map((id) => (id === NEW ? sizes.length : (rank[id] as number)))
  return { rows: ranked(rows), columns: ranked(columns) }
}
