// What pressing a key on some cells changes: relations to add and to delete. Where every cell that may hold the relation
// has it, it goes from all; else it comes to those without it. Twice on cells that are alike changes nothing.

import type { Id } from '../model/blueprint.ts'
import { type CellOption, cellOptions } from './cellOptions.ts'
import { linksAt, type Matrix } from './matrixOf.ts'

/** A cell by the places of its row and column in the matrix. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

export interface RelationToAdd {
  readonly kind: string
  readonly source: Id
  readonly target: Id
}

export interface ToggledRelations {
  readonly add: readonly RelationToAdd[]
  readonly remove: readonly Id[]
  /** Cells that may not hold it: an element with itself, or two kinds the metamodel does not join so. */
  readonly impossible: readonly CellPlace[]
}

/** The options of one cell; none for an element with itself and where the metamodel joins nothing. */
export function optionsAt(matrix: Matrix, { row, column }: CellPlace): readonly CellOption[] {
  const [a, b] = [matrix.rows[row], matrix.columns[column]]
  if (a?.kind !== 'element' || b?.kind !== 'element' || a.id === b.id) return []
  return cellOptions(matrix.spec, a.element.kind, b.element.kind)
}

/** The relations of a cell that an option means. */
export function relationsOf(matrix: Matrix, { row, column }: CellPlace, option: CellOption): readonly Id[] {
  return linksAt(matrix, row, column).flatMap((link) =>
    link.kind === 'relation' && link.relation.kind === option.relation.id && link.backward === option.backward
      ? [link.relation.id]
      : [],
  )
}

/** Adds or takes away the relation of an option (by its id) in cells of a matrix of relations. */
export function toggled(matrix: Matrix, cells: readonly CellPlace[], option: string): ToggledRelations {
  const add: RelationToAdd[] = []
  const remove: Id[] = []
  const impossible: CellPlace[] = []
  for (const cell of cells) {
    const meant = optionsAt(matrix, cell).find(({ id }) => id === option)
    const [row, column] = [matrix.rows[cell.row], matrix.columns[cell.column]]
    if (!meant || !row || !column) {
      impossible.push(cell)
      continue
    }
    const there = relationsOf(matrix, cell, meant)
    remove.push(...there)
    if (there.length > 0) continue
    const [source, target] = meant.backward ? [column.id, row.id] : [row.id, column.id]
    add.push({ kind: meant.relation.id, source, target })
  }
  return add.length > 0 ? { add, remove: [], impossible } : { add, remove, impossible }
}

/** Every relation in some cells. */
export function relationsIn(matrix: Matrix, cells: readonly CellPlace[]): readonly Id[] {
  return cells.flatMap(({ row, column }) =>
    linksAt(matrix, row, column).flatMap((link) => (link.kind === 'relation' ? [link.relation.id] : [])),
  )
}
