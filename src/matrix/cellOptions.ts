// Which relations a cell may hold: what the metamodel allows between the two kinds, read from the row to the column. Where
// a relation could stand in two cells of the same matrix (both kinds along both sides), it stands where it reads forward.

import { relationKindsBetween } from '../model/metamodel.ts'
import type { RelationKind } from '../model/metamodelShape.ts'
import type { Words } from '../model/words.ts'
import type { Axis, MatrixSpec } from './matrixSpec.ts'

/** One way to join a row with a column. */
export interface CellOption {
  /** "mendukung-layanan", with `<` before it when it runs from the column to the row. */
  readonly id: string
  readonly relation: RelationKind
  /** It runs from the column to the row. */
  readonly backward: boolean
  /** As read from the row to the column: "mendukung layanan" or "didukung aplikasi". */
  readonly name: Words
}

/** The id of an option. */
export function optionId(relation: string, backward: boolean): string {
  return backward ? `<${relation}` : relation
}

const kindsAlong = (axis: Axis): readonly string[] => (axis.kind === 'elements' ? axis.kinds : [])

/** True when a relation between these kinds stands forward in the matrix: its source in a row, its target in a column. */
export function standsForward(spec: MatrixSpec, source: string, target: string): boolean {
  return kindsAlong(spec.rows).includes(source) && kindsAlong(spec.columns).includes(target)
}

/** What may join an element of one kind in a row with one of another in a column; forward first, in the pack's order. */
export function cellOptions(spec: MatrixSpec, rowKind: string, columnKind: string): readonly CellOption[] {
  const forward = relationKindsBetween(rowKind, columnKind)
  const backward = standsForward(spec, columnKind, rowKind) ? [] : relationKindsBetween(columnKind, rowKind)
  return [
    ...forward.map((relation) => ({ id: relation.id, relation, backward: false, name: relation.name })),
    ...backward.map((relation) => ({
      id: optionId(relation.id, true),
      relation,
      backward: true,
      name: relation.inverseName,
    })),
  ]
}

/** Every option of a matrix once, in the order of its kinds. */
export function matrixOptions(spec: MatrixSpec): readonly CellOption[] {
  const found = new Map<string, CellOption>()
  for (const row of kindsAlong(spec.rows)) {
    for (const column of kindsAlong(spec.columns)) {
      for (const option of cellOptions(spec, row, column)) if (!found.has(option.id)) found.set(option.id, option)
    }
  }
  return [...found.values()]
}
