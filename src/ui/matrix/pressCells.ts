// What a key or a click on cells does to the blueprint: relations and owners come and go, several cells in one step. What may
// not be is said in the command's own words.

import type { Refusal } from '../../editing/command.ts'
import { assignOwner } from '../../editing/commands/assignOwner.ts'
import { changeRelations } from '../../editing/commands/changeRelations.ts'
import { connectElements } from '../../editing/commands/connectElements.ts'
import { linksAt, type Matrix } from '../../matrix/matrixOf.ts'
import type { Thing } from '../../matrix/thing.ts'
import { type CellPlace, relationsIn, toggled } from '../../matrix/toggled.ts'
import { relationKindOf } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { whyNotConnect } from '../canvas/connectOffers.ts'
import type { Karta } from '../karta.ts'
import { matrixText } from '../text/matrix.ts'

const say = (karta: Karta, pick: (text: (typeof matrixText)['id'] | (typeof matrixText)['en']) => string): void =>
  karta.announce({ id: pick(matrixText.id), en: pick(matrixText.en) })

/** Puts the relation of an option into the cells, or takes it out of all of them when all have it. */
export function pressOption(karta: Karta, matrix: Matrix, cells: readonly CellPlace[], option: string): void {
  const { add, remove, impossible } = toggled(matrix, cells, option)
  const [first] = impossible
  if (add.length === 0 && remove.length === 0) {
    if (first) whyNot(karta, matrix, first, option)
    return
  }
  const withNote = remove.some((id) => getRow(karta.store.getBlueprint().relations, id)?.note)
  const relations = add.map((relation) => ({ ...relation, id: karta.newId('rel') }))
  if (!runCommand(karta, changeRelations, { add: relations, remove }, true)) return
  if (withNote) say(karta, (text) => text.noteLost)
  else if (first) say(karta, (text) => text.skipped(impossible.length))
}

/** Says why a cell cannot hold a relation, as the drawing would. */
function whyNot(karta: Karta, matrix: Matrix, { row, column }: CellPlace, option: string): void {
  const [a, b] = [matrix.rows[row], matrix.columns[column]]
  if (!a || !b) return
  const blueprint = karta.store.getBlueprint()
  const kind = option.replace(/^</, '')
  const [source, target] = option.startsWith('<') ? [b.id, a.id] : [a.id, b.id]
  const refused: Refusal | undefined = relationKindOf(kind)
    ? connectElements.refuse?.(blueprint, { id: 'probe', kind, source, target })
    : undefined
  const why = refused?.message ?? whyNotConnect(blueprint, a.id, b.id)
  if (why) karta.announce(why)
}

/** Says why nothing can be put into a cell. */
export function sayImpossible(karta: Karta, matrix: Matrix, { row, column }: CellPlace): void {
  const [a, b] = [matrix.rows[row], matrix.columns[column]]
  const why = a && b && whyNotConnect(karta.store.getBlueprint(), a.id, b.id)
  if (why) karta.announce(why)
}

/** Makes the agency of the cells the owner of their elements; where it owns them all already, nobody is. */
export function pressOwner(karta: Karta, matrix: Matrix, cells: readonly CellPlace[]): void {
  const pairs = cells.flatMap((cell) => ownerPair(matrix, cell) ?? [])
  const [first] = pairs
  if (!first) return
  if (pairs.some(({ agency }) => agency !== first.agency)) {
    say(karta, (text) => text.oneOwner)
    return
  }
  const ids = [...new Set(pairs.map(({ element }) => element))]
  const { elements } = karta.store.getBlueprint()
  const all = ids.every((id) => getRow(elements, id)?.owner === first.agency)
  runCommand(karta, assignOwner, { ids, owner: all ? null : first.agency }, true)
}

function ownerPair(matrix: Matrix, { row, column }: CellPlace): { element: string; agency: string } | undefined {
  const [a, b] = [matrix.rows[row], matrix.columns[column]]
  const pick = (kind: Thing['kind']): string | undefined => [a, b].find((thing) => thing?.kind === kind)?.id
  const [element, agency] = [pick('element'), pick('agency')]
  return element !== undefined && agency !== undefined ? { element, agency } : undefined
}

/** Empties the cells. */
export function emptyCells(karta: Karta, matrix: Matrix, cells: readonly CellPlace[]): void {
  if (matrix.content === 'counts' || matrix.content === 'indicators') {
    sayReadOnlyCells(karta)
    return
  }
  const filled = cells.filter(({ row, column }) => linksAt(matrix, row, column).length > 0)
  if (filled.length === 0) {
    say(karta, (text) => text.nothingHere)
    return
  }
  if (matrix.content === 'owners') {
    const ids = [...new Set(filled.flatMap((cell) => ownerPair(matrix, cell)?.element ?? []))]
    runCommand(karta, assignOwner, { ids, owner: null }, true)
    return
  }
  runCommand(karta, changeRelations, { add: [], remove: relationsIn(matrix, filled) }, true)
}

/** Says that a letter means nothing here. */
export function sayNoKey(karta: Karta, key: string): void {
  say(karta, (text) => text.noKey(key))
}

/** Says that these cells are worked out. */
export function sayReadOnlyCells(karta: Karta): void {
  say(karta, (text) => text.readOnlyCells)
}
