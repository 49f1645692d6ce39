// The gap matrix of two months: what stands at the first against what stands at the last. Sparse: only the cells that say
// something; a row of its own for what is new, a column of its own for what goes without a successor.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import type { TwoStandings } from './architectureChange.ts'
import { changeEntries } from './changeEntries.ts'

export interface GapCell {
  /** Element of the first month; null = the row of what is new. */
  readonly row: Id | null
  /** Element of the last month; null = the column of what goes without a successor. */
  readonly column: Id | null
  readonly what: 'kept' | 'changed' | 'replaced' | 'added' | 'retired'
  /** Items of the roadmap that do it. */
  readonly items: readonly Id[]
  /** Those the view does not count by the last month. */
  readonly pending: readonly Id[]
}

/**
 * Every element of the first month has cells in its row: itself, its heirs, or the column of what goes. Every element of
 * the last month has cells in its column: itself, what it replaces, or the row of what is new. By row, then column.
 */
export function gapCells(blueprint: Blueprint, standings: TwoStandings): readonly GapCell[] {
  const cells: GapCell[] = []
  const moved = new Set<Id>()
  const inherits = new Set<Id>()
  const entries = changeEntries(blueprint, standings)
  for (const { element, what, heirs, items, pending } of entries) {
    if (what === 'passing' || what === 'unplanned') continue
    moved.add(element)
    if (what === 'changed') cells.push({ row: element, column: element, what, items, pending })
    else if (what === 'replaced' && heirs.length > 0) {
      for (const heir of heirs) {
        inherits.add(heir)
        cells.push({ row: element, column: heir, what, items, pending })
      }
    } else if (what !== 'added') cells.push({ row: element, column: null, what: 'retired', items, pending })
  }
  for (const { element, what, items, pending } of entries) {
    if (what === 'added' && !inherits.has(element)) cells.push({ row: null, column: element, what, items, pending })
  }
  for (const [id, { presence }] of standings.after) {
    if (presence === 'present' && !moved.has(id))
      cells.push({ row: id, column: id, what: 'kept', items: [], pending: [] })
  }
  return cells.sort((a, b) => byId(a.row ?? '', b.row ?? '') || byId(a.column ?? '', b.column ?? ''))
}
