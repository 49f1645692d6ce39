// The gap matrix as a grid: which rows and columns are shown and what stands in a cell. Sparse and pure.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { domainOfKind, metamodel } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import type { GapCell } from '../../roadmap/gapCells.ts'
import type { Gap } from '../../roadmap/itemForGaps.ts'

export interface GapGridFilter {
  /** '' = every one, here and below. */
  readonly kind: string
  readonly agency: string
  readonly kept: boolean
}

export interface GapGrid {
  /** null = the row of what is new. */
  readonly rows: readonly (Id | null)[]
  /** null = the column of what goes. */
  readonly columns: readonly (Id | null)[]
  /** Cells of a row by column place. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, GapCell>>
  readonly kept: number
}

/** Rows and columns by kind and name, what is new and what goes first. */
export function gapGrid(blueprint: Blueprint, all: readonly GapCell[], filter: GapGridFilter): GapGrid {
  const passes = (id: Id | null): boolean => {
    const element = id === null ? undefined : getRow(blueprint.elements, id)
    if (!element) return false
    if (filter.kind !== '' && element.kind !== filter.kind) return false
    return filter.agency === '' || element.owner === filter.agency
  }
  const passing = all.filter(({ row, column }) => passes(row) || passes(column))
  const shown = filter.kept ? passing : passing.filter(({ what }) => what !== 'kept')
  const order = orderOf(blueprint)
  const rows = [...new Set(shown.map(({ row }) => row))].sort(order)
  const columns = [...new Set(shown.map(({ column }) => column))].sort(order)
  const rowAt = new Map(rows.map((id, at) => [id, at]))
  const columnAt = new Map(columns.map((id, at) => [id, at]))
  const cells = new Map<number, Map<number, GapCell>>()
  for (const cell of shown) {
    const [row, column] = [rowAt.get(cell.row) ?? 0, columnAt.get(cell.column) ?? 0]
    const known = cells.get(row)
    if (known) known.set(column, cell)
    else cells.set(row, new Map([[column, cell]]))
  }
  return { rows, columns, cells, kept: passing.filter(({ what }) => what === 'kept').length }
}

const collator = new Intl.Collator('id', { numeric: true })

function orderOf(blueprint: Blueprint) {
  const domains = new Map(metamodel.domains.map(({ id }, at) => [id, at]))
  const keys = new Map<Id, readonly [number, string, string]>()
  const keyOf = (id: Id) => {
    const known = keys.get(id)
    if (known) return known
    const { kind = '', name = id } = getRow(blueprint.elements, id) ?? {}
    const key = [domains.get(domainOfKind(kind)?.id ?? '') ?? 99, kind, name] as const
    keys.set(id, key)
    return key
  }
  return (a: Id | null, b: Id | null): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
    const [one, two] = [keyOf(a), keyOf(b)]
    return (
      one[0] - two[0] ||
      (one[1] < two[1] ? -1 : one[1] > two[1] ? 1 : 0) ||
      collator.compare(one[2], two[2]) ||
      (a < b ? -1 : 1)
    )
  }
}

/** Elements that stand at the first month: what an item introduces cannot be one of them. */
export function standingFirst(all: readonly GapCell[]): ReadonlySet<Id> {
  return new Set(all.flatMap(({ row }) => row ?? []))
}

/** What an item made of a place in the matrix would do; undefined where nothing is to be done. */
export function gapAt(row: Id | null, column: Id | null, first: ReadonlySet<Id>): Gap | undefined {
  if (row === null) return column === null || first.has(column) ? undefined : { kind: 'introduce', element: column }
  if (column === null) return { kind: 'retire', element: row }
  return row === column ? { kind: 'change', element: row } : { kind: 'replace', element: row, by: column }
}

/** True for a cell that no item does, though one should. */
export function isOpenCell(cell: GapCell | undefined): boolean {
  return cell !== undefined && cell.what !== 'kept' && cell.items.length === 0
}
